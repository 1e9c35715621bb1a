/// Pickers, questions, drives and the camera, behind an interface so that tests answer them. Never blocks: the answer comes
/// to a callback, and not at all when the parent is gone or the person cancels.
#pragma once

#include "ui/camera/systemcameras.h"
#include "ui/shell/volumes.h"

#include <QStringList>

#include <functional>

class QFileDialog;
class QPagedPaintDevice;
class QWidget;

namespace ui {

struct Question {
    QString title;
    QString text;
    QString accept; ///< the button's verb, "Cabut"
    bool dangerous = false;
};

struct FileKind {
    QString name;    ///< "Berkas sinkron"
    QString pattern; ///< "*.jbatch"
};

class Dialogs {
public:
    using Chosen = std::function<void(const QString& path)>;
    using ChosenMany = std::function<void(const QStringList& paths)>;
    /// Fills the pages of a printer, on the GUI thread.
    using Paint = std::function<void(QPagedPaintDevice& printer)>;

    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;

    virtual void chooseFolder(QWidget* parent, const QString& title, const QString& start,
                              Chosen chosen) = 0;
    virtual void openFile(QWidget* parent, const QString& title, const FileKind& kind,
                          Chosen chosen) = 0;
    virtual void openFiles(QWidget* parent, const QString& title, const FileKind& kind,
                           ChosenMany chosen) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const FileKind& kind,
                          const QString& suggested, Chosen chosen) = 0;
    /// `paint` runs once a printer was chosen.
    virtual void print(QWidget* parent, const QString& title, Paint paint) = 0;
    /// `accepted` only runs on yes.
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> accepted) = 0;
    virtual Cameras& cameras() = 0;
    /// The drives that are plugged in, as removableVolumes(); in any thread.
    virtual QList<Volume> drives() const { return removableVolumes(); }
};

/// The real ones.
class NativeDialogs final : public Dialogs {
public:
    void chooseFolder(QWidget* parent, const QString& title, const QString& start,
                      Chosen chosen) override;
    void openFile(QWidget* parent, const QString& title, const FileKind& kind,
                  Chosen chosen) override;
    void openFiles(QWidget* parent, const QString& title, const FileKind& kind,
                   ChosenMany chosen) override;
    void saveFile(QWidget* parent, const QString& title, const FileKind& kind,
                  const QString& suggested, Chosen chosen) override;
    void print(QWidget* parent, const QString& title, Paint paint) override;
    void ask(QWidget* parent, const Question& question, std::function<void()> accepted) override;
    Cameras& cameras() override { return m_cameras; }

private:
    QFileDialog* makePicker(QWidget* parent, const QString& title, const FileKind& kind);
    void answerWith(QFileDialog* picker, ChosenMany chosen);
    void answerWithFirst(QFileDialog* picker, Chosen chosen);

    SystemCameras m_cameras;
    QString m_folder; ///< where the last file was; empty = documents
};

} // namespace ui

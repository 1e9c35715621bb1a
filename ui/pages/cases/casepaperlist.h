/// The papers of a case as a list to tick, each with a picture of it.
#pragma once

#include "app/base/result.h"
#include "app/services/cases/casefile.h"
#include "app/services/cases/casepapers.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class CameraPanel;
class Desk;
class MessageBar;
class PhotoSlot;

class CasePaperList final : public QWidget {
    Q_OBJECT

public:
    CasePaperList(Desk& desk, QWidget* parent);

    void show(const app::CaseFile& file);

private:
    void addRow(const app::CasePaperLine& line);
    void tick(const QString& paper, app::PaperThere there);
    void openPhoto(const QString& paper);
    void showPhoto();
    void choose();
    void paste();
    void openCamera();
    void closeCamera();
    using Bytes = std::function<app::Result<QByteArray>()>;
    void keep(Bytes read);
    void dropPhoto();
    void took(const app::Result<app::CaseKept>& kept, const QString& deed);
    const app::CasePaperLine* line(const QString& paper) const;

    Desk& m_desk;
    app::CaseId m_case;
    QList<app::CasePaperLine> m_lines;
    MessageBar* m_message;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    QString m_open; ///< the paper whose picture is before one
    PhotoSlot* m_slot;
    QPointer<CameraPanel> m_camera; ///< only while it is open
};

} // namespace ui

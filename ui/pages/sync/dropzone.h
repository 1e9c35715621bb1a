/// A place to drop files and folders on.
#pragma once

#include <QFrame>

namespace ui {

class DropZone final : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent);

signals:
    void dropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace ui

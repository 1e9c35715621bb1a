/// A part of a form that is seldom needed: its title always there, with what it holds; its fields on demand.
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Fold final : public QWidget {
    Q_OBJECT

public:
    Fold(QLatin1StringView objectName, const QString& title, QWidget* parent);

    /// Where the fields go.
    QVBoxLayout* body() const { return m_body; }
    /// Said behind the title while it is closed: "2", "KTP, tanda tangan".
    void setSummary(const QString& summary);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTitle();

    QString m_title;
    QString m_summary;
    QPushButton* m_toggle;
    QWidget* m_content;
    QVBoxLayout* m_body;
};

} // namespace ui

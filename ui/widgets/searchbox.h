/// A search field that waits for the typing to pause before it asks.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    enum class Size { Normal, Big };

    /// `label` is the placeholder and the accessible name.
    SearchBox(Size size, const QString& label, QWidget* parent);

    /// Sets the text and asks at once.
    void searchFor(const QString& text);

signals:
    /// The text as it is now, trimmed; also when it became empty. Enter asks at once.
    void searched(const QString& text);

private:
    void ask();

    QTimer m_pause;
    QString m_asked;
};

} // namespace ui

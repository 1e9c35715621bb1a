/// Filter chips: each on or off, wrapping to as many lines as they need.
#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

class FlowLayout;

class ChipBar final : public QWidget {
    Q_OBJECT

public:
    enum class Choice { Many, One };

    ChipBar(Choice choice, QWidget* parent);

    /// `key` comes back from checked(); objectName is <bar>Chip<key>.
    void addChip(const QString& key, const QString& text);
    /// Changes a chip's words, to add a count for example.
    void setText(const QString& key, const QString& text);
    /// One that has nothing to show just now is not offered.
    void setShown(const QString& key, bool isShown);
    void clear();
    QStringList checked() const;
    /// Without a signal.
    void setChecked(const QStringList& keys);

signals:
    void changed(const QStringList& keys);

private:
    void clicked(QToolButton* chip);

    Choice m_choice;
    FlowLayout* m_flow;
    QList<QToolButton*> m_chips;
};

} // namespace ui

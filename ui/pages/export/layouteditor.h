/// Makes a layout of the branch's list: columns, headings, styles, and its name; kept, given on and reset.
#pragma once

#include "app/domain/branchlayout.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class LayoutColumns;
class MessageBar;

class LayoutEditor final : public QWidget {
    Q_OBJECT

public:
    LayoutEditor(Desk& desk, QWidget* parent);

    void setLayoutShown(const app::BranchLayout& layout);
    /// As it stands now, kept or not.
    app::BranchLayout shown() const;
    /// Something was changed and not kept.
    bool isTouched() const { return shown() != m_before; }

signals:
    /// Something was typed or chosen: shown() is another one.
    void changed();
    /// The layouts of this register are others now; this one is to be chosen.
    void kept(const QString& name);

private:
    QWidget* makeColumns();
    QWidget* makeStyles();
    QWidget* makeButtons();
    template <typename Style>
    QComboBox* makeBox(const char* objectName, std::initializer_list<Style> styles);
    void showProblems();
    /// `work(app::Session&)` gives the name of the layout to show next.
    template <typename Work>
    void change(Work work, const QString& said, std::function<void()> undo = {});
    void keep();
    void drop();
    void readFile();
    void writeFile();

    Desk& m_desk;
    app::BranchLayout m_before; ///< as it was shown
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    LayoutColumns* m_columns;
    QComboBox* m_dates;
    QComboBox* m_codes;
    QComboBox* m_names;
    QComboBox* m_separator;
    MessageBar* m_message;
    QPushButton* m_keep;
    QPushButton* m_drop;
};

} // namespace ui

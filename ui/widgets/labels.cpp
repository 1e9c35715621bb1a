#include "ui/widgets/labels.h"

#include "ui/style/theme.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Big:
        return u"big"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Problem:
        return u"problem"_s;
    case TextRole::Warning:
        return u"warning"_s;
    case TextRole::Success:
        return u"success"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    // What people typed is never read as markup.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", wordOf(role));
    return label;
}

void setRole(QLabel* label, TextRole role)
{
    setLook(label, "role", wordOf(role));
}

} // namespace ui

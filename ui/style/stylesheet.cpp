#include "ui/style/stylesheet.h"

#include "ui/style/tokens.h"

#include <QMap>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kText = R"(
QMainWindow, QDialog, QWidget[surface="page"] { background: $surface$; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="page"] { background: $surface$; border: none; }
QToolTip { background: $text$; color: $surface$; border: none; padding: $xs$px $s$px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: $textPage$px; font-weight: 600; }
QLabel[role="section"] { font-size: $textSection$px; font-weight: 600; }
QLabel[role="big"] { font-size: $textAnswer$px; font-weight: 700; }
QLabel[role="muted"] { color: $mutedText$; }
QLabel[role="small"] { color: $mutedText$; font-size: $textSmall$px; }
QLabel[role="label"] { font-size: $textSmall$px; font-weight: 600; }
QLabel[role="problem"] { color: $danger$; font-size: $textSmall$px; }
QLabel[role="warning"] { color: $warning$; font-size: $textSmall$px; }
QLabel[role="success"] { color: $success$; font-size: $textSmall$px; }
QLabel[look="told"] { color: $accentInk$; }
QLabel[role="hint"] { color: $mutedText$; font-size: $textSmall$px; }
QLabel[role="code"] { font-size: $textSection$px; font-weight: 600; letter-spacing: 1px; }

QFrame[surface="card"] { background: $raised$; border: $hair$px solid $hairline$; border-radius: $radius$px; }
QFrame[surface="raised"] { background: $raised$; border: none; }
QFrame[surface="sunken"] { background: $sunken$; border: none; }
QFrame[surface="choice"] { background: $sunken$; border: $hair$px solid $hairline$; border-radius: $radius$px; }
QFrame[surface="floating"] { background: $raised$; border: $hair$px solid $outline$; border-radius: $radius$px; }
QFrame[surface="sidebar"] { background: $sunken$; border: none; border-right: $hair$px solid $hairline$; }
QFrame[surface="topbar"] { background: $raised$; border: none; border-bottom: $hair$px solid $hairline$; }
QFrame[surface="strip"] { background: $raised$; border: none; border-top: $hair$px solid $hairline$; }
QFrame[surface="line"] { background: $hairline$; border: none; max-height: $hair$px; min-height: $hair$px; }
QFrame[surface="banner"] { background: $warningTint$; border: none; border-bottom: $hair$px solid $hairline$; }
QFrame[surface="banner"] QLabel { color: $warning$; font-weight: 600; font-size: $textSmall$px; }
QFrame[surface="notice"] { background: $text$; border: none; border-radius: $radius$px; }
QFrame[surface="notice"] QLabel { color: $surface$; }
QFrame[surface="drop"] { background: transparent; border: $focusWidth$px dashed $outline$; border-radius: $radius$px; }
QFrame[surface="drop"][over="true"] { background: $accentTint$; border-color: $accent$; }
QFrame[tone="neutral"] { background: $neutralTint$; border: $hair$px solid $neutral$; border-radius: $radius$px; }
QFrame[tone="accent"] { background: $accentTint$; border: $hair$px solid $accentInk$; border-radius: $radius$px; }
QFrame[tone="info"] { background: $infoTint$; border: $hair$px solid $info$; border-radius: $radius$px; }
QFrame[tone="success"] { background: $successTint$; border: $hair$px solid $success$; border-radius: $radius$px; }
QFrame[tone="warning"] { background: $warningTint$; border: $hair$px solid $warning$; border-radius: $radius$px; }
QFrame[tone="danger"] { background: $dangerTint$; border: $hair$px solid $danger$; border-radius: $radius$px; }

QPushButton, QToolButton {
    min-height: $buttonInner$px; padding: 0 $l$px; border-radius: $radius$px; font-weight: 600;
    border: $focusWidth$px solid transparent; background: transparent; }
QPushButton[kind="primary"] { background: $accent$; color: $onAccent$; }
QPushButton[kind="primary"]:hover { background: $accentHover$; }
QPushButton[kind="primary"]:pressed { background: $accentPressed$; }
QPushButton[kind="primary"]:focus { border-color: $text$; }
QPushButton[kind="secondary"], QPushButton[kind="danger"] {
    background: $raised$; border: $hair$px solid $outline$; padding: 0 $lPlus$px; min-height: $buttonInnerPlus$px; }
QPushButton[kind="danger"] { color: $danger$; border-color: $danger$; }
QPushButton[kind="secondary"]:hover, QPushButton[kind="danger"]:hover { background: $hover$; }
QPushButton[kind="secondary"]:pressed, QPushButton[kind="danger"]:pressed { background: $sunken$; }
QPushButton[kind="secondary"]:focus, QPushButton[kind="danger"]:focus {
    border: $focusWidth$px solid $focus$; padding: 0 $l$px; min-height: $buttonInner$px; }
QPushButton[kind="quiet"]:hover { background: $hover$; }
QPushButton[kind="quiet"]:focus { border-color: $focus$; }
QPushButton[kind="choice"] { background: $raised$; border: $hair$px solid $outline$; text-align: left;
    padding: 0 $m$px; min-height: $buttonInnerPlus$px; font-weight: 500; }
QPushButton[kind="choice"]:hover { background: $hover$; }
QPushButton[kind="choice"]:checked { background: $accentTint$; color: $accentInk$; border-color: $accent$; font-weight: 600; }
QPushButton[kind="choice"]:focus { border: $focusWidth$px solid $focus$; padding: 0 $mMinus$px; min-height: $buttonInner$px; }
QPushButton[kind="link"] { color: $accent$; padding: 0 $xs$px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $focus$; }
QPushButton[kind="icon"] { padding: 0; min-width: $buttonInner$px; }
QPushButton[kind="icon"]:hover { background: $hover$; }
QPushButton[kind="icon"]:focus { border-color: $focus$; }
QPushButton[kind="big"] { background: $accent$; color: $onAccent$; font-size: $textSection$px;
    min-height: $bigInner$px; padding: 0 $xl$px; }
QPushButton[kind="big"]:hover { background: $accentHover$; }
QPushButton[kind="big"]:pressed { background: $accentPressed$; }
QPushButton[kind="big"]:focus { border-color: $text$; }
QPushButton[kind="notice"] { color: $surface$; border-color: $surface$; }
QPushButton[kind="notice"]:focus { background: $surface$; color: $text$; }
QPushButton[kind="nav"] { text-align: left; padding: 0 $m$px; font-weight: 500; }
QPushButton[kind="nav"][narrow="true"] { text-align: center; padding: 0; }
QPushButton[kind="nav"]:hover { background: $hover$; }
QPushButton[kind="nav"]:checked { background: $accentTint$; color: $accentInk$; font-weight: 600; }
QPushButton[kind="nav"]:focus { border-color: $focus$; }
QPushButton[kind="strip"] { padding: 0 $s$px; min-height: $chipInner$px; font-size: $textSmall$px; font-weight: 500; }
QPushButton[kind="strip"]:hover { background: $hover$; }
QPushButton[kind="strip"]:focus { border-color: $focus$; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="big"]:disabled,
QPushButton[kind="secondary"]:disabled {
    background: $sunken$; color: $mutedText$; border: $hair$px dashed $outline$; }
QPushButton[kind="tile"] { background: $raised$; border: $hair$px solid $hairline$; text-align: left; }
QPushButton[kind="tile"]:hover { border-color: $accent$; background: $hover$; }
QPushButton[kind="tile"]:focus { border: $focusWidth$px solid $focus$; }

QDialog QPushButton { background: $raised$; border: $hair$px solid $outline$; padding: 0 $lPlus$px;
    min-height: $buttonInnerPlus$px; }
QDialog QPushButton:focus { border: $focusWidth$px solid $focus$; padding: 0 $l$px; min-height: $buttonInner$px; }

QToolButton[kind="chip"] { min-height: $chipInner$px; padding: 0 $m$px; border-radius: $chipRadius$px; font-weight: 500;
    font-size: $textSmall$px; border: $hair$px solid $outline$; background: $raised$; }
QToolButton[kind="chip"]:hover { background: $hover$; }
QToolButton[kind="chip"]:checked { background: $accentTint$; color: $accentInk$; border-color: $accent$; font-weight: 600; }
QToolButton[kind="chip"]:focus { border: $focusWidth$px solid $focus$; padding: 0 $mMinus$px; min-height: $chipInnerMinus$px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $raised$; border: $hair$px solid $outline$; border-radius: $radius$px; padding: 0 $s$px;
    min-height: $fieldInner$px; selection-background-color: $accent$; selection-color: $onAccent$; }
QPlainTextEdit, QTextEdit { padding: $xs$px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: $focusWidth$px solid $focus$; padding: 0 $sMinus$px; min-height: $fieldInnerMinus$px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: $xsMinus$px; }
QLineEdit:disabled, QLineEdit:read-only { background: $sunken$; color: $mutedText$; border-color: $hairline$; }
QLineEdit[state="problem"], QPlainTextEdit[state="problem"] { border-color: $danger$; }
QLineEdit[state="warning"], QPlainTextEdit[state="warning"] { border-color: $warning$; }
QLineEdit[look="big"] { font-size: $textSection$px; min-height: $bigInner$px; padding: 0 $m$px; }
QLineEdit[look="big"]:focus { padding: 0 $mMinus$px; min-height: $bigInnerMinus$px; }
QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: none; background: transparent; }
QPushButton::menu-indicator { image: none; width: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }

QAbstractItemView { background: $raised$; border: $hair$px solid $hairline$; border-radius: $radius$px;
    selection-background-color: $selection$; selection-color: $text$; alternate-background-color: $surface$;
    gridline-color: $hairline$; }
QAbstractItemView:focus { border: $focusWidth$px solid $focus$; }
QAbstractItemView::item { padding: $xs$px $s$px; border: none; }
QAbstractItemView::item:hover { background: $hover$; }
QAbstractItemView::item:selected { background: $selection$; color: $text$; }
QListView[look="plain"], QTableView[look="plain"], QTreeView[look="plain"] { border: none; background: transparent; }
QHeaderView { background: $sunken$; border: none; }
QHeaderView::section { background: $sunken$; color: $mutedText$; border: none; padding: $s$px;
    border-bottom: $hair$px solid $hairline$; font-size: $textSmall$px; font-weight: 600; }
QTableCornerButton::section { background: $sunken$; border: none; }

QProgressBar { background: $hover$; border: none; border-radius: $xs$px; min-height: $s$px; max-height: $s$px; }
QProgressBar::chunk { background: $accent$; border-radius: $xs$px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: $m$px; }
QScrollBar:horizontal { height: $m$px; }
QScrollBar::handle { background: $outline$; border: 3px solid $surface$; border-radius: $sMinusTwo$px; }
QScrollBar::handle:vertical { min-height: $xxl$px; }
QScrollBar::handle:horizontal { min-width: $xxl$px; }
QScrollBar::handle:hover { background: $mutedText$; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised$; border: $hair$px solid $outline$; padding: $xs$px; }
QMenu::item { padding: $s$px $l$px; border-radius: $radiusSmall$px; }
QMenu::item:selected { background: $selection$; }
QMenu::separator { height: $hair$px; background: $hairline$; margin: $xs$px; }
QSplitter::handle { background: $hairline$; }
QTabWidget::pane { border: none; }
QTabBar::tab { padding: $s$px $l$px; border: none; border-bottom: $focusWidth$px solid transparent; font-weight: 600;
    color: $mutedText$; background: transparent; }
QTabBar::tab:selected { color: $accent$; border-bottom-color: $accent$; }
QTabBar::tab:focus { border: $focusWidth$px solid $focus$; }
)"_L1;

QMap<QString, int> sizes()
{
    return {
        {u"xs"_s, kSpaceXs},
        {u"xsMinus"_s, kSpaceXs - 1},
        {u"s"_s, kSpaceS},
        {u"sMinus"_s, kSpaceS - 1},
        {u"sMinusTwo"_s, kSpaceS - 2},
        {u"m"_s, kSpaceM},
        {u"mMinus"_s, kSpaceM - 1},
        {u"l"_s, kSpaceL},
        {u"lPlus"_s, kSpaceL + 1},
        {u"xl"_s, kSpaceXl},
        {u"xxl"_s, kSpaceXxl},
        {u"textSmall"_s, kTextSmall},
        {u"textSection"_s, kTextSection},
        {u"textPage"_s, kTextPage},
        {u"textAnswer"_s, kTextAnswer},
        {u"hair"_s, kHairline},
        {u"focusWidth"_s, kFocusWidth},
        {u"radius"_s, kRadius},
        {u"radiusSmall"_s, kRadiusSmall},
        // A border grows by a pixel on focus; what is inside shrinks by as much, so nothing jumps.
        {u"buttonInner"_s, kControlHeight - 2 * kFocusWidth},
        {u"buttonInnerPlus"_s, kControlHeight - 2 * kHairline},
        {u"fieldInner"_s, kControlHeight - 2 * kHairline},
        {u"fieldInnerMinus"_s, kControlHeight - 2 * kFocusWidth},
        {u"bigInner"_s, kBigControlHeight - 2 * kHairline},
        {u"bigInnerMinus"_s, kBigControlHeight - 2 * kFocusWidth},
        {u"chipInner"_s, kChipHeight - 2 * kHairline},
        {u"chipInnerMinus"_s, kChipHeight - 2 * kFocusWidth},
        {u"chipRadius"_s, kChipHeight / 2},
    };
}

QMap<QString, QColor> colours(const Palette& palette)
{
    return {
        {u"surface"_s, palette.surface},
        {u"raised"_s, palette.raised},
        {u"sunken"_s, palette.sunken},
        {u"text"_s, palette.text},
        {u"mutedText"_s, palette.mutedText},
        {u"hairline"_s, palette.hairline},
        {u"outline"_s, palette.outline},
        {u"accent"_s, palette.accent},
        {u"onAccent"_s, palette.onAccent},
        {u"accentHover"_s, palette.accentHover},
        {u"accentPressed"_s, palette.accentPressed},
        {u"hover"_s, palette.hover},
        {u"selection"_s, palette.selection},
        {u"focus"_s, palette.focus},
        {u"neutral"_s, palette.neutral.ink},
        {u"neutralTint"_s, palette.neutral.tint},
        {u"accentInk"_s, palette.accentTint.ink},
        {u"accentTint"_s, palette.accentTint.tint},
        {u"info"_s, palette.info.ink},
        {u"infoTint"_s, palette.info.tint},
        {u"success"_s, palette.success.ink},
        {u"successTint"_s, palette.success.tint},
        {u"warning"_s, palette.warning.ink},
        {u"warningTint"_s, palette.warning.tint},
        {u"danger"_s, palette.danger.ink},
        {u"dangerTint"_s, palette.danger.tint},
    };
}

} // namespace

QString styleSheetFor(const Palette& palette)
{
    QString sheet = kText;
    const auto lengths = sizes();
    for (auto size = lengths.cbegin(); size != lengths.cend(); ++size)
        sheet.replace(u'$' + size.key() + u'$', QString::number(size.value()));
    const auto inks = colours(palette);
    for (auto colour = inks.cbegin(); colour != inks.cend(); ++colour)
        sheet.replace(u'$' + colour.key() + u'$', colour.value().name());
    Q_ASSERT(!sheet.contains(u'$'));
    return sheet;
}

} // namespace ui

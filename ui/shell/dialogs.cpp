#include "ui/shell/dialogs.h"

#include "ui/text/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QFileDialog* NativeDialogs::makePicker(QWidget* parent, const QString& title, const FileKind& kind)
{
    auto* picker = new QFileDialog(parent, title);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setDirectory(m_folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : m_folder);
    if (!kind.pattern.isEmpty())
        picker->setNameFilter(u"%1 (%2)"_s.arg(kind.name, kind.pattern));
    return picker;
}

void NativeDialogs::answerWith(QFileDialog* picker, ChosenMany chosen)
{
    QObject::connect(picker, &QFileDialog::filesSelected, picker->parent(),
                     [this, chosen = std::move(chosen)](const QStringList& paths) {
                         if (paths.isEmpty())
                             return;
                         m_folder = QFileInfo(paths.first()).absolutePath();
                         chosen(paths);
                     });
    picker->open();
}

void NativeDialogs::answerWithFirst(QFileDialog* picker, Chosen chosen)
{
    answerWith(picker,
               [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths.first()); });
}

void NativeDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& start,
                                 Chosen chosen)
{
    QFileDialog* picker = makePicker(parent, title, {});
    picker->setFileMode(QFileDialog::Directory);
    picker->setOption(QFileDialog::ShowDirsOnly);
    if (!start.isEmpty())
        picker->setDirectory(start);
    answerWithFirst(picker, std::move(chosen));
}

void NativeDialogs::openFile(QWidget* parent, const QString& title, const FileKind& kind,
                             Chosen chosen)
{
    QFileDialog* picker = makePicker(parent, title, kind);
    picker->setFileMode(QFileDialog::ExistingFile);
    answerWithFirst(picker, std::move(chosen));
}

void NativeDialogs::openFiles(QWidget* parent, const QString& title, const FileKind& kind,
                              ChosenMany chosen)
{
    QFileDialog* picker = makePicker(parent, title, kind);
    picker->setFileMode(QFileDialog::ExistingFiles);
    answerWith(picker, std::move(chosen));
}

void NativeDialogs::saveFile(QWidget* parent, const QString& title, const FileKind& kind,
                             const QString& suggested, Chosen chosen)
{
    QFileDialog* picker = makePicker(parent, title, kind);
    picker->setFileMode(QFileDialog::AnyFile);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->selectFile(suggested);
    if (kind.pattern.startsWith("*."_L1))
        picker->setDefaultSuffix(kind.pattern.mid(2).section(u' ', 0, 0));
    answerWithFirst(picker, std::move(chosen));
}

void NativeDialogs::print(QWidget* parent, const QString& title, Paint paint)
{
    constexpr int kDotsPerInch = 600;
    auto* picker = new QPrintDialog(parent);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setWindowTitle(title);
    // The dialog's own printer, so that it lives as long as the dialog does.
    picker->printer()->setDocName(title);
    picker->printer()->setResolution(kDotsPerInch);
    picker->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(picker, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [paint = std::move(paint)](QPrinter* printer) { paint(*printer); });
    picker->open();
}

void NativeDialogs::ask(QWidget* parent, const Question& question, std::function<void()> accepted)
{
    auto* box = new QMessageBox(question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                                question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    yes->setProperty("kind", question.dangerous ? u"danger"_s : u"primary"_s);
    QPushButton* no = box->addButton(Text::tr("Cancel"), QMessageBox::RejectRole);
    no->setProperty("kind", u"secondary"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [yes, accepted = std::move(accepted)](QAbstractButton* pressed) {
                         if (pressed == yes)
                             accepted();
                     });
    box->open();
}

} // namespace ui

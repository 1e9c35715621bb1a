#include "ui/pages/register/similarpanel.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/likenesstext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const QList<app::SimilarWorker>& a, const QList<app::SimilarWorker>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const app::SimilarWorker& one, const app::SimilarWorker& other) {
                          return one.worker.id == other.worker.id && one.likeness == other.likeness;
                      });
}

} // namespace

SimilarPanel::SimilarPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"registerSimilar"_s);
    setLook(this, "surface", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceXs);
    column->addWidget(makeLabel(TextRole::Warning, tr("Perhaps already here"), this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(kSpaceXs);
    column->addLayout(m_list);
    hide();
}

void SimilarPanel::show(const QList<app::SimilarWorker>& similar)
{
    // What is looked at must not be made anew under the pointer with every key.
    if (isSame(similar, m_shown))
        return;
    m_shown = similar;
    clearLayout(*m_list);
    QStringList told;
    for (const app::SimilarWorker& one : similar) {
        const app::Worker& worker = one.worker;
        const QString text =
            tr("%1, %2: %3")
                .arg(shownName(worker.name), grouped(worker.nik), textFor(one.likeness));
        told += text;
        m_list->addWidget(makeLabel(TextRole::Small, text, this));
        auto* look = makeButton(ButtonKind::Link, "registerSimilarOpen"_L1, tr("Look"),
                                "arrow-right"_L1, this);
        look->setAccessibleName(tr("Look: %1").arg(shownName(worker.name)));
        m_list->addWidget(look, 0, Qt::AlignLeft);
        connect(look, &QPushButton::clicked, this, [this, id = worker.id] { emit asked(id); });
    }
    setAccessibleName(tr("Perhaps already here") + u": "_s + told.join(u"; "_s));
    setVisible(!similar.isEmpty());
}

} // namespace ui

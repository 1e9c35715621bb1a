#include "app/services/importlikeness.h"

#include "app/domain/fold.h"
#include "app/store/eachrow.h"

#include <array>

namespace app {

namespace {

constexpr int kNikDigits = 16;
/// A name that more people bear than this says nothing by itself.
constexpr auto kNamesakes = 200;
constexpr char kSeparator = '\x1f';

/// Calls `each` with every number a slip of the finger makes of this one, as slipsOf() of likeness.h.
template <typename Each>
void eachSlip(quint64 nik, Each each)
{
    quint64 place = 1;
    for (int at = 0; at < kNikDigits; ++at, place *= 10) {
        const quint64 digit = nik / place % 10;
        for (quint64 other = 0; other < 10; ++other) {
            if (other != digit)
                each(nik - digit * place + other * place);
        }
        if (at + 1 == kNikDigits)
            return;
        const quint64 next = nik / place / 10 % 10;
        if (next != digit)
            each(nik - digit * place - next * place * 10 + next * place + digit * place * 10);
    }
}

QString nikText(quint64 nik)
{
    return QString::number(nik).rightJustified(kNikDigits, u'0');
}

/// 0 = not known.
std::array<quint64, 3> nameKeysOf(const Traits& traits)
{
    const auto key = [&traits](int which, const QString& with) {
        return traits.name.isEmpty() || with.isEmpty() ? 0
                                                       : qHashMulti(0, which, traits.name, with);
    };
    return {key(1, traits.birthDate), key(2, traits.familyCard), key(3, traits.mother)};
}

} // namespace

Result<std::optional<LikeSomebody>> ImportLikeness::of(int row, const Worker& listed)
{
    const Traits traits = traitsOf(listed);
    Found found;
    if (isRealNik(traits.nik)) {
        if (const auto looked = amongNiksHere(traits, found); !looked)
            return looked.error();
    }
    if (const auto looked = amongNamesHere(traits, found); !looked)
        return looked.error();
    amongRows(traits, found);
    remember(row, listed.name, traits);
    return found;
}

Result<void> ImportLikeness::amongNiksHere(const Traits& traits, Found& found)
{
    QList<quint64> near;
    eachSlip(traits.nik.toULongLong(), [&](quint64 slip) {
        if (m_niks.contains(slip))
            near << slip;
    });
    for (const quint64 slip : std::as_const(near)) {
        const auto here = m_workers.withNik(nikText(slip));
        if (!here)
            return here.error();
        for (const StoredRecord& record : *here) {
            const Worker worker = workerOf(record);
            const auto likeness = likenessOf(traits, traitsOf(worker));
            if (likeness && (!found || *likeness < found->likeness))
                found = LikeSomebody{*likeness, worker.id, 0, worker.name};
        }
    }
    return {};
}

Result<void> ImportLikeness::amongNamesHere(const Traits& traits, Found& found)
{
    if (traits.name.isEmpty())
        return {};
    return eachRow(m_connection.query(
                       "SELECT id,nik,name_key,birth_date,family_card,mother_name,name FROM worker"
                       " WHERE name_key=?1 AND joined_to IS NULL LIMIT ?2",
                       {traits.name, kNamesakes}),
                   [&](const Rows& row) -> Result<void> {
                       const Traits other{row.text(1), row.text(2), row.text(3), row.text(4),
                                          foldedName(row.text(5))};
                       const auto likeness = likenessOf(traits, other);
                       if (likeness && (!found || *likeness < found->likeness))
                           found = LikeSomebody{*likeness, WorkerId(row.uuid(0)), 0, row.text(6)};
                       return {};
                   });
}

void ImportLikeness::amongRows(const Traits& traits, Found& found) const
{
    const auto compare = [&](int index) {
        const Traits other = traitsAt(std::size_t(index));
        const auto likeness = likenessOf(traits, other);
        if (!likeness || (found && found->likeness <= *likeness))
            return;
        const Sketch& sketch = m_sketches[std::size_t(index)];
        const auto text = QByteArrayView(m_text).sliced(sketch.at, sketch.size);
        found = LikeSomebody{*likeness,
                             {},
                             sketch.row,
                             QString::fromUtf8(text.sliced(text.lastIndexOf(kSeparator) + 1))};
    };
    if (isRealNik(traits.nik)) {
        eachSlip(traits.nik.toULongLong(), [&](quint64 slip) {
            if (const auto known = m_byNik.constFind(slip); known != m_byNik.cend())
                compare(*known);
        });
    }
    for (const quint64 key : nameKeysOf(traits)) {
        const auto known = m_byName.constFind(key);
        if (key != 0 && known != m_byName.cend())
            compare(*known);
    }
}

void ImportLikeness::remember(int row, const QString& name, const Traits& traits)
{
    const int index = int(m_sketches.size());
    const qsizetype at = m_text.size();
    for (const QString& text :
         {traits.nik, traits.name, traits.birthDate, traits.familyCard, traits.mother}) {
        m_text += text.toUtf8();
        m_text += kSeparator;
    }
    m_text += name.toUtf8();
    m_sketches.push_back({row, at, m_text.size() - at});
    if (isRealNik(traits.nik))
        m_byNik.insert(traits.nik.toULongLong(), index);
    for (const quint64 key : nameKeysOf(traits)) {
        if (key != 0)
            m_byName.insert(key, index);
    }
}

Traits ImportLikeness::traitsAt(std::size_t index) const
{
    const Sketch& sketch = m_sketches[index];
    const QList<QByteArray> parts = m_text.mid(sketch.at, sketch.size).split(kSeparator);
    const auto part = [&parts](qsizetype at) { return QString::fromUtf8(parts[at]); };
    return {part(0), part(1), part(2), part(3), part(4)};
}

} // namespace app

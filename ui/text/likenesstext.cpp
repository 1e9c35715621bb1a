#include "ui/text/likenesstext.h"

#include "ui/text/text.h"

namespace ui {

QString textFor(app::Likeness likeness)
{
    switch (likeness) {
    case app::Likeness::SameNik:
        return Text::tr("the same NIK");
    case app::Likeness::NikOneOff:
        return Text::tr("the NIK differs in one place");
    case app::Likeness::TemporaryNik:
        return Text::tr("a temporary NIK and a real one");
    case app::Likeness::SameNameAndBirthday:
        return Text::tr("same name and birth date");
    case app::Likeness::SameNameAndHousehold:
        return Text::tr("same name, same family card");
    case app::Likeness::SameNameAndMother:
        return Text::tr("same name, same mother");
    }
    Q_UNREACHABLE();
}

} // namespace ui

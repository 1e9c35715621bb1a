#include "ui/shell/preferences.h"

#include "ui/style/theme.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kLanguage = "look/language"_L1;
constexpr auto kTheme = "look/theme"_L1;
constexpr auto kLockAfter = "lock/after_minutes"_L1;
constexpr auto kExchangeFolder = "folders/exchange"_L1;
constexpr auto kLastRegister = "folders/register"_L1;
constexpr auto kGeometry = "look/geometry"_L1;
constexpr auto kClosed = "window/closed"_L1;
constexpr auto kListLook = "look/list"_L1;
constexpr int kLockAfterDefault = 10;

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), m_settings(open(file))
{
}

std::unique_ptr<QSettings> Preferences::open(const QString& file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(u"jemput-bola"_s, u"jemput-bola"_s);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString Preferences::language() const
{
    const QString code = m_settings->value(kLanguage).toString();
    return code == "en"_L1 ? code : u"id"_s;
}

void Preferences::setLanguage(const QString& code)
{
    if (code == language())
        return;
    m_settings->setValue(kLanguage, code);
    emit languageChanged();
}

Theme Preferences::theme() const
{
    return themeFromWord(m_settings->value(kTheme).toString());
}

void Preferences::setTheme(Theme wanted)
{
    if (wanted == theme())
        return;
    m_settings->setValue(kTheme, wordOf(wanted));
    emit themeChanged();
}

int Preferences::lockAfterMinutes() const
{
    return std::max(0, m_settings->value(kLockAfter, kLockAfterDefault).toInt());
}

void Preferences::setLockAfterMinutes(int minutes)
{
    if (minutes == lockAfterMinutes())
        return;
    m_settings->setValue(kLockAfter, minutes);
    emit lockAfterChanged();
}

QString Preferences::exchangeFolder() const
{
    return m_settings->value(kExchangeFolder).toString();
}

void Preferences::setExchangeFolder(const QString& folder)
{
    m_settings->setValue(kExchangeFolder, folder);
}

QString Preferences::lastRegister() const
{
    return m_settings->value(kLastRegister).toString();
}

void Preferences::setLastRegister(const QString& directory)
{
    m_settings->setValue(kLastRegister, directory);
}

bool Preferences::wasClosed() const
{
    return m_settings->value(kClosed, true).toBool();
}

void Preferences::setClosed(bool closed)
{
    m_settings->setValue(kClosed, closed);
    m_settings->sync();
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    m_settings->setValue(kGeometry, geometry);
}

QByteArray Preferences::listLook() const
{
    return m_settings->value(kListLook).toByteArray();
}

void Preferences::setListLook(const QByteArray& look)
{
    m_settings->setValue(kListLook, look);
}

} // namespace ui

#include "ui/shell/sleepwatch.h"

#if defined(Q_OS_WIN)
#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>
#elif defined(JEMPUT_HAS_DBUS)
#include <QDBusConnection>
#endif

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookEveryMs = 5'000;
constexpr qint64 kSleptMs = 60'000;

} // namespace

#if defined(Q_OS_WIN)
class SleepWatch::System final : public QAbstractNativeEventFilter {
public:
    explicit System(SleepWatch& watch) : m_watch(watch)
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~System() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    // Shutting the lid is a suspend to Windows, or nothing when the person set it so.
    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto* told = static_cast<const MSG*>(message);
        if (told->message == WM_POWERBROADCAST && told->wParam == PBT_APMSUSPEND)
            m_watch.goingToSleep(true);
        return false;
    }

private:
    SleepWatch& m_watch;
};
#else
class SleepWatch::System {};
#endif

SleepWatch::SleepWatch(QObject* parent, std::function<qint64()> now)
    : QObject(parent), m_now(std::move(now)), m_last(m_now())
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start();
#if defined(Q_OS_WIN)
    m_system = std::make_unique<System>(*this);
    m_isTold = true;
#elif defined(JEMPUT_HAS_DBUS)
    // systemd's login manager: https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
    const QString service = u"org.freedesktop.login1"_s;
    const QString path = u"/org/freedesktop/login1"_s;
    QDBusConnection bus = QDBusConnection::systemBus();
    m_isTold = bus.connect(service, path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                           this, SLOT(goingToSleep(bool)));
    bus.connect(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                SLOT(propertiesChanged(QString, QVariantMap)));
#endif
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::look()
{
    const qint64 now = m_now();
    const bool slept = now - m_last > kSleptMs;
    m_last = now;
    if (slept)
        emit left();
}

void SleepWatch::goingToSleep(bool begins)
{
    if (begins)
        emit left();
}

void SleepWatch::propertiesChanged(const QString& of, const QVariantMap& changed)
{
    if (of == "org.freedesktop.login1.Manager"_L1 && changed.value(u"LidClosed"_s).toBool())
        emit left();
}

} // namespace ui

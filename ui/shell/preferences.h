/// What this computer remembers between runs: looks and folders, never anything about a person.
#pragma once

#include "ui/style/palette.h"

#include <QObject>
#include <QSettings>

namespace ui {

class Preferences final : public QObject {
    Q_OBJECT

public:
    /// In `file`, or where the system keeps settings when empty.
    Preferences(const QString& file, QObject* parent);

    /// "id" (unless chosen otherwise) or "en".
    QString language() const;
    void setLanguage(const QString& language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// Minutes without a key or a click until the window locks itself; 0 = never.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    QString exchangeFolder() const;
    void setExchangeFolder(const QString& folder);
    QString lastRegister() const;
    void setLastRegister(const QString& directory);
    /// Whether the window was closed by a person last time, not by a power cut or a kill.
    bool wasClosed() const;
    /// On disk when it returns.
    void setClosed(bool closed);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Columns and order of the list of workers; the list knows what it means.
    QByteArray listLook() const;
    void setListLook(const QByteArray& look);

signals:
    void languageChanged();
    void themeChanged();
    void lockAfterChanged();

private:
    static std::unique_ptr<QSettings> open(const QString& file);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace ui

/// The register of consents on screen: who agreed, when, before whom and how; who withdrew. All of it goes into a table.
#pragma once

#include "app/services/privacy/consents.h"
#include "ui/pages/privacy/privacyview.h"

class QComboBox;
class QLabel;

namespace ui {

class ChipBar;
class SimpleTable;

class ConsentsView final : public PrivacyView {
    Q_OBJECT

public:
    ConsentsView(Desk& desk, QWidget* parent);

    void refresh() override;

private:
    app::ConsentFilter filter() const;
    void show(const QList<app::ConsentLine>& lines, const app::ConsentCounts& counts,
              const app::ConsentChoices& choices);
    void choose(QComboBox* box, const QStringList& values);
    void save();
    void write(const QString& path);

    ChipBar* m_standing = nullptr;
    QComboBox* m_method;
    QComboBox* m_officer;
    QComboBox* m_edition;
    QLabel* m_more = nullptr;
    SimpleTable* m_table = nullptr;
};

} // namespace ui

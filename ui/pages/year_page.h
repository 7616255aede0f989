#pragma once
#include "core/period.h"
#include "core/register.h"
#include "ui/pages/page.h"
#include <QHash>
#include <QMap>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace pulse {

class EmptyState;
class EvidenceView;
class RegisterTable;
class SegmentedTabs;

/// The registers of a fiscal year, each beside what the data of that year says: decisions, tactics, channels, audience,
/// business lines, sponsorships, departments, access. Tables are edited in place.
class YearPage final : public Page {
    Q_OBJECT
public:
    YearPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Year"); }
    void activate() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;

    /// Key of core/register.h.
    void showRegister(const QString &key);
    RegisterTable *
    table(Register reg); ///< made when it is first asked for: ten would keep the page from opening at once
    /// The fiscal year in view.
    Period year() const { return m_year; }

signals:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void describeRegisters();
    void placeParts();
    QWidget *makeHead();
    QWidget *makeEvidence();
    void reload();
    void goTo(const Period &year);
    void addTable(Register reg, const QStringList &fields, const QString &hint);

    struct Answer;
    void showAnswer(const Result<Answer> &answer);
    void readEvidence(Register reg); ///< after the table, which does not wait for it

    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_span;
    EvidenceView *m_evidence;
    QWidget *m_evidenceCard = nullptr, *m_years = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_body;
    EmptyState *m_noBrand;
    struct Description {
        QStringList fields;
        QString hint;
    };
    QMap<Register, Description> m_described;
    QMap<Register, RegisterTable *> m_tables;
    Period m_year;
    QTimer m_reload;
    int m_generation = 0;
};

} // namespace pulse

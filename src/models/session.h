#pragma once
#include "core/brand.h"
#include "core/mention_filter.h"
#include "core/series.h"
#include "services/services.h"
#include <QList>
#include <QObject>
#include <QTimeZone>

namespace pulse {

/// What the pages of one window share: the services, the brand in view, the language, and the requests with which
/// one page opens another. Lives on the GUI thread.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(Services &services, QString language, QObject *parent = nullptr);

    Services &services() const { return m_services; }
    const Clock &clock() const { return m_services.clock; }
    const QString &language() const { return m_language; } ///< "ko" or "en"
    bool isReady() const { return m_ready; }               ///< the brands were read once; brandsChanged() told so
    const QList<Brand> &brands() const { return m_brands; }
    /// The brand in view; an id of 0 while there is none.
    const Brand &brand() const { return m_brand; }
    QTimeZone zone() const { return QTimeZone(m_brand.timeZone); }
    QDate today() const { return clock().now().toTimeZone(zone()).date(); }
    bool isSample() const { return m_sample; } ///< the workspace holds invented data and says so on every page

public slots:
    void setBrand(pulse::BrandId id);
    void reload(); ///< reads the brands again, in the background

signals:
    void brandChanged(); ///< another brand is in view, or the one in view was edited
    void brandsChanged();
    void mentionsRequested(const pulse::MentionFilter &filter);       ///< open the feed with this filter
    void mentionRequested(pulse::MentionId id);                       ///< open one mention
    void spikeRequested(const pulse::Uid &spike);                     ///< open Trends at a spike
    void seriesRequested(pulse::Metric metric, pulse::Bucket bucket); ///< open Trends at this series
    void personRequested(pulse::AuthorId author);                     ///< open the person card of whose account it is
    void caseRequested(const pulse::Uid &crisisCase);                 ///< open a crisis case
    void caseWanted(const QList<pulse::MentionId> &mentions);         ///< ask to which case, or a new one, these belong
    void sampleCheckRequested(QDate month);  ///< judge the random mentions of the month of this day
    void pageRequested(const QString &page); ///< "today", "checklists", "cases", "mentions", "trends", "reports", ...
    /// Open the report of a "campaign" or "crisis", or of a "period": then \a subject is its key.
    void reportRequested(const QString &kind, const QString &subject);
    void checklistItemRequested(const pulse::Uid &runItem);
    void settingsRequested(const QString &section); ///< open Settings at a section, see SettingsPage::showSection()
    void firstStepsRequested();                     ///< the three steps of a first start
    void importRequested();                         ///< the import dialog
    void sampleRequested();                         ///< open the sample workspace
    void backupRequested();
    void restoreRequested();
    void openRequested();                            ///< another workspace file
    void languageRequested(const QString &language); ///< "ko" or "en"
    void appearanceRequested(int appearance);        ///< Theme::Appearance
    void message(const QString &text, bool isError); ///< a line at the foot of the window for a few seconds
    /// The same, with a button that opens \a file, which was just written.
    void fileSaved(const QString &text, const QString &file);
    void undoOffered(const QString &whatWasDone, const pulse::Uid &change); ///< the foot line shows an Undo button

private:
    Services &m_services;
    QString m_language;
    QList<Brand> m_brands;
    Brand m_brand;
    bool m_sample = false;
    bool m_ready = false;
};

} // namespace pulse

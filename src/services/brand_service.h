#pragma once
#include "core/brand.h"
#include "core/brand_matcher.h"
#include "core/change.h"
#include "core/mention.h"
#include "store/journal.h"
#include "store/workspace.h"
#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <memory>

namespace pulse {

/// Brands and competitors: edits through the journal, and what follows from them. A changed query, or changed marks of
/// a campaign, a sponsorship or a business line (which stand as brands of their own), is carried through everything
/// stored, in slices, so that other writes come between; it goes on after a restart. Lives on the GUI thread; never
/// blocks.
class BrandService final : public QObject {
    Q_OBJECT
public:
    explicit BrandService(Workspace &workspace, QObject *parent = nullptr);

    /// Adds a brand for a person; its query is carried through in the background.
    QFuture<Result<Brand>> add(const Brand &brand);
    /// Writes the fields that differ from what is stored, all or none. The changes made, in order.
    QFuture<Result<QList<Change>>> edit(const Brand &brand);
    QFuture<Result<Change>> remove(const Uid &brand);

    /// What a query finds among everything stored.
    struct Preview {
        QString text;             ///< the query asked about
        QList<QueryError> errors; ///< the rest says what the readable part finds
        qint64 matching = 0;
        QList<Mention> sample; ///< newest first
        qint64 leaving = 0;    ///< mentions that the query before found and this one does not
        QList<Mention> leavingSample;
        qint64 joining = 0; ///< and the reverse
    };
    /// \a before is the query in force, empty when there is none yet; then nothing leaves or joins. The caller asks
    /// again only when the answer is there: each walks an index of all mentions.
    QFuture<Result<Preview>> preview(const QString &text, const QString &before, int sample);

    /// The queries of all brands, ready for import and collecting; replaced when a brand is edited. Thread-safe.
    std::shared_ptr<const BrandMatcher> matcher() const;

    bool isAssigning(BrandId brand) const { return m_running && *m_running == brand; }
    /// Stops after the slice in hand; what was assigned stays, and resume() or the next start goes on.
    void cancel(BrandId brand);
    void resume(BrandId brand);

    /// One slice of carrying a brand's query through, inside the caller's write. For the command line and tests.
    struct Slice {
        bool done = false; ///< nothing is left to do
        qint64 seen = 0, added = 0, removed = 0;
    };
    static Result<Slice> assignSlice(Connection &connection, BrandId brand, int rows, ChangeSet &changes);
    /// The blocking half of add(), for a write of the caller.
    static Result<Brand> addNow(Connection &connection, Journal &journal, const Brand &brand, ChangeSet &changes);

signals:
    void progress(pulse::BrandId brand, qint64 done, qint64 total);
    void finished(pulse::BrandId brand, qint64 added, qint64 removed);
    void stopped(pulse::BrandId brand); ///< by cancel()
    void failed(pulse::BrandId brand, const QString &why);

private:
    void lookForWork();
    void begin(BrandId brand, qint64 total);
    void nextSlice();
    void end();

    Workspace &m_workspace;
    mutable QMutex m_matcherMutex;
    std::shared_ptr<const BrandMatcher> m_matcher;
    std::optional<BrandId> m_running;
    QSet<BrandId> m_stopped; ///< by a person: not begun again by themselves
    bool m_cancelRequested = false, m_looking = false, m_lookAgain = false;
    qint64 m_done = 0, m_total = 0, m_added = 0, m_removed = 0;
};

} // namespace pulse

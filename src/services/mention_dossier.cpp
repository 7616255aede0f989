#include "services/mention_dossier.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "store/risk_word_store.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int AuthorSample = 100, LeastForUsual = 5;
constexpr qint64 FollowingSeconds = 24 * 3600;

qint64 engagementOf(const Engagement &e) { return e.likes.value_or(0) + e.shares.value_or(0) + e.replies.value_or(0); }

bool toldAnything(const Engagement &e) { return e.likes || e.shares || e.replies; }

Status countLike(const MentionStore &store, const MentionFilter &filter, qint64 &others)
{
    const Result<qint64> count = store.count(filter);
    if (!count)
        return count.error();
    others = std::max<qint64>(0, *count - 1);
    return ok();
}

Status readSpread(const MentionStore &store, MentionDossier &dossier)
{
    const Mention &mention = dossier.mention;
    MentionFilter following;
    following.from = mention.sortTime;
    following.to = mention.sortTime.addSecs(FollowingSeconds);
    dossier.sameLink = dossier.sameWords = following;
    if (!mention.links.isEmpty()) {
        dossier.sameLink.link = mention.links.first();
        if (Status counted = countLike(store, dossier.sameLink, dossier.sameLinkCount); !counted)
            return counted;
    }
    if (const QString passage = passageQuery(mention.post.text); !passage.isEmpty()) {
        dossier.sameWords.search = Query::parse(passage).query;
        return countLike(store, dossier.sameWords, dossier.sameWordsCount);
    }
    return ok();
}

Status readAuthor(const MentionStore &store, MentionDossier &dossier)
{
    MentionFilter filter;
    filter.author = dossier.mention.authorId;
    const auto written = store.page(filter, AuthorSample);
    if (!written)
        return written.error();
    QList<qint64> usual;
    for (const Mention &other : *written)
        if (other.id != dossier.mention.id && toldAnything(other.post.engagement))
            usual << engagementOf(other.post.engagement);
    if (usual.size() >= LeastForUsual) {
        std::sort(usual.begin(), usual.end());
        const qsizetype middle = usual.size() / 2;
        dossier.usualEngagement =
            usual.size() % 2 ? double(usual[middle]) : double(usual[middle - 1] + usual[middle]) / 2;
    }
    return ok();
}

Status readPerson(Connection &connection, MentionDossier &dossier)
{
    if (dossier.mention.brands.isEmpty())
        return ok();
    const PeopleStore people(connection);
    const auto rule = readStanceRule(connection);
    const auto main = people.mainAccount(dossier.mention.authorId);
    if (!rule || !main)
        return rule ? main.error() : rule.error();
    const auto person = people.load(dossier.mention.brands.constFirst(), {*main});
    if (!person)
        return person.error();
    dossier.rule = *rule;
    if (!person->isEmpty())
        dossier.person = person->constFirst();
    return ok();
}

Status readNotes(Connection &connection, const Clock &clock, MentionDossier &dossier)
{
    constexpr int latest = 50;
    const auto changes = Journal(connection, clock, {}).history(u"mention"_s, dossier.mention.uid, latest);
    if (!changes)
        return changes.error();
    for (const Change &change : *changes)
        if (change.field == u"note" && !change.newValue.toString().isEmpty())
            dossier.notes << MentionDossier::Note{change.newValue.toString(), change.actor, change.at};
    return ok();
}

} // namespace

QString readText(const Post &post) { return post.title.isEmpty() ? post.text : post.title + u"\n\n"_s + post.text; }

QString passageQuery(const QString &text)
{
    constexpr int words = 6, leastLength = 12;
    static const QRegularExpression skipped(u"https?://\\S+|[@#]\\S+|[\"\\\\]"_s);
    QString plain = text;
    plain.replace(skipped, u"\n"_s);
    // The longest stretch between links, handles and quotation marks says most.
    QString best;
    for (const QString &stretch : plain.split(u'\n', Qt::SkipEmptyParts))
        if (stretch.simplified().size() > best.size())
            best = stretch.simplified();
    const QString passage = best.section(u' ', 0, words - 1);
    return passage.size() >= leastLength ? u'"' + passage + u'"' : QString();
}

Result<MentionDossier> gatherDossier(Connection &connection, MentionId id, const Clock &clock, const QTimeZone &zone)
{
    const MentionStore store(connection);
    const auto found = store.load({id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Dossier", "This mention is no longer in the workspace."),
                     {}};
    MentionDossier dossier;
    dossier.mention = found->first();
    dossier.engagement = engagementOf(dossier.mention.post.engagement);
    if (Status spread = readSpread(store, dossier); !spread)
        return spread.error();
    if (dossier.mention.authorId != AuthorId{}) {
        if (Status author = readAuthor(store, dossier); !author)
            return author.error();
        if (Status person = readPerson(connection, dossier); !person)
            return person.error();
        const auto hours = StatsStore(connection).authorHours(dossier.mention.authorId, zone);
        if (!hours)
            return hours.error();
        dossier.authorHours = *hours;
    }
    const auto risks = readRiskWords(connection);
    if (!risks)
        return risks.error();
    dossier.risks = RiskWords(*risks).find(readText(dossier.mention.post));
    if (Status notes = readNotes(connection, clock, dossier); !notes)
        return notes.error();
    return dossier;
}

} // namespace pulse

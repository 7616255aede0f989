#include "services/identity_proposals.h"
#include "analysis/near_duplicates.h"
#include "store/identity_store.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double ProposedFrom = 0.5;
constexpr int MostNamesakes = 20;   ///< looked at
constexpr int FewNamesakes = 4;     ///< more share a common name, which says little
constexpr int RareLinkAccounts = 3; ///< an address of more accounts is public
constexpr int TextsCompared = 60, TextsAround = 200, CrossPostSeconds = 15 * 60;
constexpr int WaveAccounts = 3; ///< a text of more accounts is being passed around
constexpr int MostProposals = 8;

constexpr double ProfileWeight = 0.85, RareHandleWeight = 0.6, CommonHandleWeight = 0.3, RareNameWeight = 0.3,
                 CommonNameWeight = 0.1, LinkWeight = 0.5;
constexpr qsizetype LongHandle = 5;

double crossPostWeight(int times) { return times >= 3 ? 0.9 : times == 2 ? 0.75 : 0.5; }

class Finder {
public:
    Finder(Connection &connection, BrandId brand, AuthorId main)
        : m_connection(connection), m_brand(brand), m_main(main), m_store(connection)
    {}

    Result<QList<IdentityProposal>> run(bool readTexts)
    {
        const PeopleStore people(m_connection);
        const auto own = people.accounts(m_brand, m_main);
        if (!own)
            return own.error();
        for (const PersonAccount &account : *own) {
            m_left << account.id;
            const auto apart = people.apartFrom(account.id);
            if (!apart)
                return apart.error();
            for (const AuthorId other : *apart)
                m_left << other;
        }
        for (const PersonAccount &account : *own)
            for (const Status &done : {namesakes(account), readTexts ? links(account) : ok(),
                                       readTexts ? crossPosts(account) : ok(), profiles(account)})
                if (!done)
                    return done.error();
        return proposals(people);
    }

private:
    void add(AuthorId other, const IdentityReason &reason)
    {
        if (m_left.contains(other))
            return;
        QList<IdentityReason> &reasons = m_found[other];
        const auto same = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const IdentityReason &one) { return one.kind == reason.kind; });
        if (same == reasons.end())
            reasons << reason;
        else if (same->weight < reason.weight)
            *same = reason;
    }

    Status namesakes(const PersonAccount &account)
    {
        const auto handles = m_store.withSameHandle(account.id, MostNamesakes);
        const auto names = m_store.withSameName(account.id, MostNamesakes);
        if (!handles || !names)
            return handles ? names.error() : handles.error();
        const bool rare = account.handle.size() >= LongHandle && handles->size() <= FewNamesakes;
        for (const AuthorId other : *handles)
            add(other, {IdentityReason::Kind::Handle, account.handle, 1, rare ? RareHandleWeight : CommonHandleWeight});
        for (const AuthorId other : *names)
            add(other, {IdentityReason::Kind::Name, account.name, 1,
                        names->size() <= FewNamesakes ? RareNameWeight : CommonNameWeight});
        return ok();
    }

    Status links(const PersonAccount &account)
    {
        const auto shared = m_store.withSameRareLink(account.id, RareLinkAccounts);
        if (!shared)
            return shared.error();
        for (const auto &[other, url] : *shared)
            add(other, {IdentityReason::Kind::SameLink, url, 1, LinkWeight});
        return ok();
    }

    /// Almost the same text of the same quarter of an hour on another place.
    Status crossPosts(const PersonAccount &account)
    {
        const auto stored = m_store.accounts({account.id});
        const auto written = m_store.writtenBy(account.id, TextsCompared);
        if (!stored || !written)
            return stored ? written.error() : stored.error();
        QHash<AuthorId, int> times;
        for (const IdentityStore::Written &own : *written) {
            const auto around =
                m_store.around(own.mention, stored->constFirst().placeId, CrossPostSeconds, TextsAround);
            if (!around)
                return around.error();
            QStringList texts{own.text};
            for (const IdentityStore::Written &other : *around)
                texts << other.text;
            const std::vector<int> groups = nearDuplicateGroups(texts);
            QSet<AuthorId> same;
            for (qsizetype i = 0; i < around->size(); ++i)
                if (groups[size_t(i) + 1] == groups[0])
                    same << around->at(i).author;
            if (same.size() >= WaveAccounts)
                continue;
            for (const AuthorId other : std::as_const(same))
                ++times[other];
        }
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            add(it.key(), {IdentityReason::Kind::CrossPost, {}, *it, crossPostWeight(*it)});
        return ok();
    }

    /// Of those found by other reasons: whether one names the other's profile.
    Status profiles(const PersonAccount &account)
    {
        const auto others = m_store.accounts(m_found.keys());
        if (!others)
            return others.error();
        for (const IdentityStore::Account &other : *others) {
            bool linked = !account.url.isEmpty() && account.url == other.url;
            for (const auto &[from, to] : {std::pair(account.id, other.url), std::pair(other.id, account.url)}) {
                const auto links = m_store.linksTo(from, to);
                if (!links)
                    return links.error();
                linked = linked || *links;
            }
            if (linked)
                add(other.id, {IdentityReason::Kind::Profile, other.url, 1, ProfileWeight});
        }
        return ok();
    }

    Result<QList<IdentityProposal>> proposals(const PeopleStore &people) const
    {
        QList<IdentityProposal> list;
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
            IdentityProposal proposal;
            double coincidence = 1;
            for (const IdentityReason &reason : *it)
                coincidence *= 1 - reason.weight;
            proposal.confidence = 1 - coincidence;
            if (proposal.confidence < ProposedFrom)
                continue;
            const auto accounts = people.accounts(m_brand, it.key());
            if (!accounts)
                return accounts.error();
            proposal.account = accounts->constFirst();
            proposal.reasons = *it;
            std::sort(proposal.reasons.begin(), proposal.reasons.end(),
                      [](const IdentityReason &a, const IdentityReason &b) {
                          return a.weight != b.weight ? a.weight > b.weight : a.kind < b.kind;
                      });
            list << proposal;
        }
        std::sort(list.begin(), list.end(), [](const IdentityProposal &a, const IdentityProposal &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.account.id < b.account.id;
        });
        return list.mid(0, MostProposals);
    }

    Connection &m_connection;
    BrandId m_brand;
    AuthorId m_main;
    IdentityStore m_store;
    QSet<AuthorId> m_left; ///< not to be proposed
    QHash<AuthorId, QList<IdentityReason>> m_found;
};

} // namespace

Result<QList<IdentityProposal>> proposeIdentities(Connection &connection, BrandId brand, AuthorId main)
{
    return Finder(connection, brand, main).run(true);
}

Result<QList<IdentityProposal>> proposeIdentitiesQuickly(Connection &connection, BrandId brand, AuthorId main)
{
    return Finder(connection, brand, main).run(false);
}

} // namespace pulse

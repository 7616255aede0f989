#include "services/hand_entry.h"
#include "core/text.h"
#include "sources/post_address.h"
#include "store/brand_store.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/picture_store.h"
#include "store/staff_store.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ClockSlackSeconds = 3600; ///< a clock of the person or of the place may be fast

Error refuse(const QString &text) { return {Error::Kind::Usage, text, {}}; }

/// The name by which the post is known again: its address, else what was typed.
Status nameIt(Post &post)
{
    post.text = toNfc(post.text.trimmed());
    post.title = toNfc(post.title.simplified());
    while (post.author.handle.startsWith(u'@'))
        post.author.handle.remove(0, 1);
    if (post.url.isEmpty()) {
        post.externalId = derivedUid({u"hand"_s, folded(post.author.handle), folded(post.title), folded(post.text)});
        return ok();
    }
    const auto address = readPostAddress(post.url);
    if (!address)
        return address.error();
    post.url = address->url;
    post.externalId = address->externalId;
    post.aliases = address->aliases;
    if (post.author.url.isEmpty() && post.author.handle == address->handle)
        post.author.url = address->authorUrl;
    return ok();
}

struct Known {
    QList<Brand> brands;
    QList<StaffMember> staff;
};

Result<Known> readKnown(Connection &connection)
{
    const auto brands = BrandStore(connection).all();
    const auto staff = StaffStore(connection).members();
    if (!brands || !staff)
        return brands ? staff.error() : brands.error();
    return Known{*brands, *staff};
}

Status giveBrand(EnrichedPost &post, const HandEntry &entry, const Known &known)
{
    if (!entry.brand.isEmpty()) {
        for (const Brand &brand : known.brands)
            if (brand.uid == entry.brand) {
                post.brands = {brand.id};
                post.post.brandName = brand.name; // so that an edit of its query leaves it here
            }
    }
    const bool ours = staffMemberOf(known.staff, post.post.place, post.post.author.handle) != nullptr;
    if (post.brands.isEmpty() && !ours)
        return refuse(QCoreApplication::translate(
            "HandEntry", "No brand's query matches this post. Choose the brand that it belongs to."));
    return ok();
}

/// Inside one transaction: the mention, its picture, and the journal's entries.
Result<HandEntered> store(Connection &connection, const EnrichedPost &post, const HandEntry &entry, const Clock &clock,
                          const QString &actor, ChangeSet &changes)
{
    MentionStore mentions(connection);
    const auto taken = mentions.ingest({post}, SourceId{}, clock.now(), changes);
    if (!taken)
        return taken.error();
    const bool before = taken->added == 0;
    const auto id = mentions.met(post.post);
    if (!id)
        return refuse(QCoreApplication::translate(
            "HandEntry", "Posts of this account are not kept: their author asked for it. Nothing was saved."));
    const auto loaded = mentions.load({*id});
    if (!loaded || loaded->isEmpty())
        return loaded ? refuse(QCoreApplication::translate("HandEntry", "The post was removed on request and is not "
                                                                        "kept again. Nothing was saved."))
                      : loaded.error();
    const Uid uid = loaded->constFirst().uid;
    Journal journal(connection, clock, actor);
    HandEntered entered{*id, before, {}};
    if (!before)
        if (Status hidden = mentions.setEntered(*id, false, changes); !hidden) // so that the journal sees it come
            return hidden.error();
    const auto change = journal.change(u"mention"_s, uid, u"entered"_s, true, changes);
    if (!change)
        return change.error();
    entered.change = change->uid;
    if (entry.picture.isEmpty())
        return entered;
    const auto picture = PictureStore(connection).keep(*id, entry.pictureName, entry.picture);
    if (!picture)
        return picture.error();
    const auto shown = journal.change(u"mention"_s, uid, u"picture"_s, *picture, changes);
    if (!shown)
        return shown.error();
    if (entered.change.isEmpty())
        entered.change = shown->uid;
    return entered;
}

} // namespace

Status checkHandEntry(const HandEntry &entry, const QDateTime &now)
{
    const Post &post = entry.post;
    if (!post.url.isEmpty()) {
        const auto address = readPostAddress(post.url);
        if (!address)
            return address.error();
        if (address->isProfile)
            return refuse(QCoreApplication::translate(
                "HandEntry", "This is the address of a page, not of one post. Open the post and copy its address."));
    }
    if (post.place.trimmed().isEmpty())
        return refuse(QCoreApplication::translate("HandEntry", "Write the channel on which the post stands."));
    if (post.text.trimmed().isEmpty() && post.title.trimmed().isEmpty() && entry.picture.isEmpty())
        return refuse(
            QCoreApplication::translate("HandEntry", "Copy the words of the post, or attach a picture of it."));
    if (post.publishedAt.isValid() && post.publishedAt > now.addSecs(ClockSlackSeconds))
        return refuse(QCoreApplication::translate("HandEntry", "The time of the post lies in the future."));
    return entry.picture.isEmpty() ? ok() : PictureStore::check(entry.picture);
}

Result<HandEntered> enterByHand(Workspace &workspace, const EnricherFactory &enrichers, HandEntry entry)
{
    if (Status right = checkHandEntry(entry, workspace.clock().now()); !right)
        return right.error();
    entry.post.place = entry.post.place.simplified();
    if (Status named = nameIt(entry.post); !named)
        return named.error();
    auto reading = workspace.read(readKnown);
    reading.waitForFinished();
    if (reading.resultCount() == 0)
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("HandEntry", "The program is closing."), {}};
    const Result<Known> known = reading.result();
    if (!known)
        return known.error();
    QList<EnrichedPost> posts = enrichers(known->brands)({entry.post});
    if (posts.size() != 1)
        return refuse(QCoreApplication::translate("HandEntry", "The post could not be read. Nothing was saved."));
    if (Status given = giveBrand(posts.first(), entry, *known); !given)
        return given.error();
    auto writing = workspace.write([post = posts.first(), entry, &clock = workspace.clock(),
                                    actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
        return store(connection, post, entry, clock, actor, changes);
    });
    writing.waitForFinished();
    if (writing.resultCount() == 0)
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("HandEntry", "The program is closing."), {}};
    return writing.result();
}

} // namespace pulse

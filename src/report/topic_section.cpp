#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

enum class Width { Whole, Part }; ///< of the page: names are short, addresses are not

/// \a field leads the search for an entry: "#", "source:"; empty: the entry cannot be searched by itself.
void topTable(ReportWriter &w, const QString &caption, const QString &name, const QList<Counted> &list,
              const QString &field, Width width)
{
    if (list.isEmpty())
        return;
    TableBlock table;
    table.beside = width == Width::Part && !w.blocks.isEmpty() && std::holds_alternative<TableBlock>(w.blocks.last());
    table.caption = w.tableCaption(caption);
    table.headers = {name, w.say(u"건수", u"Mentions")};
    table.numeric = {false, true};
    table.charted = {1};
    table.widths = width == Width::Part ? QList<double>{0.6, 0.4} : QList<double>{0.82, 0.18};
    for (const Counted &entry : list) {
        table.rows << QStringList{field == u"#" ? field + entry.value : entry.value, wholeNumber(double(entry.count))};
        table.values << QList<double>{UnknownFigure, double(entry.count)};
        if (field == u"#")
            table.links << w.link(field + entry.value);
        else if (!field.isEmpty())
            table.links << w.link(u"%1\"%2\""_s.arg(field, entry.value));
    }
    w.add(table);
}

} // namespace

void writeTopics(ReportWriter &w)
{
    const ReportData &data = w.data;
    if (data.hashtags.isEmpty() && data.links.isEmpty() && data.authors.isEmpty() && data.places.isEmpty())
        return;
    w.heading(u"topics"_s);
    topTable(w, w.say(u"가장 많이 쓴 해시태그", u"Top hashtags"), w.say(u"해시태그", u"Hashtag"), data.hashtags, u"#"_s,
             Width::Part);
    topTable(w, w.say(u"가장 많이 쓴 작성자", u"Top authors"), w.say(u"작성자", u"Author"), data.authors, u"author:"_s,
             Width::Part);
    topTable(w, w.say(u"언급이 많은 출처", u"Top places"), w.say(u"출처", u"Place"), data.places, u"source:"_s,
             Width::Part);
    topTable(w, w.say(u"가장 많이 걸린 링크", u"Top links"), w.say(u"링크", u"Link"), data.links, {}, Width::Whole);
}

void writePosts(ReportWriter &w)
{
    if (w.data.topPosts.isEmpty())
        return;
    w.heading(u"posts"_s);
    for (const Mention &mention : w.data.topPosts) {
        const Post &post = mention.post;
        const auto count = [](const std::optional<qint64> &value) {
            return value ? wholeNumber(double(*value)) : u"—"_s;
        };
        w.add(QuoteBlock{
            post.text.isEmpty() ? post.title : post.text,
            u"%1 · %2 · %3"_s.arg(post.author.name.isEmpty() ? post.author.handle : post.author.name, post.place,
                                  shortTime(mention.sortTime, w.zone, w.language)),
            w.say(u"좋아요 %1 · 공유 %2 · 댓글 %3", u"likes %1 · shares %2 · replies %3")
                .arg(count(post.engagement.likes), count(post.engagement.shares), count(post.engagement.replies)),
            post.url, mention.id});
    }
}

} // namespace pulse

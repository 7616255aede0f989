#include "core/query_matcher.h"
#include "csv_table.h"
#include "shared_data.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readJson(const char *path)
{
    QFile file(sharedPath(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString decodedOnce(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

struct Row {
    MatchInput input;
    QString sentiment;
};

QJsonObject answer(const QList<Row> &rows, const QString &query)
{
    const QueryMatcher matcher(Query::parse(query).query);
    QHash<QString, int> counts;
    int posts = 0;
    for (const Row &row : rows) {
        if (matcher.matches(row.input)) {
            ++posts;
            ++counts[row.sentiment];
        }
    }
    return {{u"posts"_s, posts},
            {u"positive"_s, counts.value(u"positive"_s)},
            {u"neutral"_s, counts.value(u"neutral"_s)},
            {u"negative"_s, counts.value(u"negative"_s)}};
}

void compareAll(const QList<Row> &rows, const QJsonObject &expected)
{
    QVERIFY(!rows.isEmpty() && !expected.isEmpty());
    for (auto query = expected.begin(); query != expected.end(); ++query) {
        const QJsonObject got = answer(rows, query.key());
        const QJsonObject wanted = query->toObject();
        for (const QString &key : got.keys()) {
            if (wanted.contains(key))
                QVERIFY2(got[key].toInt() == wanted[key].toInt(),
                         qPrintable(u"%1: %2 is %3, expected %4"_s.arg(query.key(), key)
                                        .arg(got[key].toInt())
                                        .arg(wanted[key].toInt())));
        }
    }
}

Row row(const QString &title, const QString &text, const QString &sentiment = {})
{
    Row made;
    made.input.body = FoldedBody(title, text);
    made.sentiment = sentiment;
    return made;
}

} // namespace

/// The counts that ../shared/data gives for its queries, straight from the files.
class TestQueryReference : public QObject {
    Q_OBJECT

private slots:
    void airlineTweets()
    {
        NEED_SHARED("data/airline/Tweets.csv.gz");
        const CsvTable table(unpacked(sharedPath("data/airline/Tweets.csv.gz")));
        QCOMPARE(table.size(), 14640);
        QList<Row> rows, distinct;
        QSet<QString> seen;
        for (qsizetype i = 0; i < table.size(); ++i) {
            rows << row({}, decodedOnce(table.at(i, u"text"_s)), table.at(i, u"airline_sentiment"_s));
            const QString id = table.at(i, u"tweet_id"_s);
            if (!seen.contains(id))
                distinct << rows.last();
            seen.insert(id);
        }
        const QJsonObject queries = readJson("data/airline/reference.json")[u"queries"_s].toObject();
        compareAll(rows, queries[u"rows"_s].toObject());
        compareAll(distinct, queries[u"distinct"_s].toObject());
    }

    void naverMovieReviews()
    {
        NEED_SHARED("data/korean/naver-movie-reviews.csv.gz");
        const CsvTable table(unpacked(sharedPath("data/korean/naver-movie-reviews.csv.gz")));
        QCOMPARE(table.size(), 45639);
        QList<Row> rows;
        for (qsizetype i = 0; i < table.size(); ++i)
            rows << row({}, table.at(i, u"text"_s), table.at(i, u"label"_s));
        compareAll(rows, readJson("data/korean/naver-movie-reviews.reference.json")[u"queries"_s].toObject());
    }

    void petitions()
    {
        NEED_SHARED("data/korean/petitions-2019-06_08.jsonl.gz");
        QList<Row> rows;
        for (const QByteArray &line : unpacked(sharedPath("data/korean/petitions-2019-06_08.jsonl.gz")).split('\n')) {
            const QJsonObject petition = QJsonDocument::fromJson(line).object();
            if (!petition.isEmpty())
                rows << row(petition[u"title"_s].toString(), petition[u"text"_s].toString());
        }
        QCOMPARE(rows.size(), 1211);
        compareAll(rows, readJson("data/korean/petitions.reference.json")[u"queries"_s].toObject());
    }

    void fanGallery()
    {
        NEED_SHARED("data/korean/dcinside-posts-cp949.csv.gz");
        const CsvTable table(unpacked(sharedPath("data/korean/dcinside-posts-cp949.csv.gz"), "CP949"));
        QCOMPARE(table.size(), 1500);
        QList<Row> rows;
        for (qsizetype i = 0; i < table.size(); ++i)
            rows << row(table.at(i, u"제목"_s), table.at(i, u"내용"_s));
        const QJsonObject counts = readJson("data/korean/dcinside.reference.json")[u"dcinside-posts-cp949.csv.gz"_s]
                                       .toObject()[u"queries_title_or_text"_s]
                                       .toObject();
        QVERIFY(!counts.isEmpty());
        for (auto query = counts.begin(); query != counts.end(); ++query)
            QCOMPARE(answer(rows, query.key())[u"posts"_s].toInt(), query->toInt());
    }
};

QTEST_GUILESS_MAIN(TestQueryReference)
#include "tst_query_reference.moc"

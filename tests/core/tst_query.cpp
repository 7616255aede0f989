#include "core/query.h"
#include "core/query_matcher.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// A short form for comparing: (AND a "b c" (NOT d)).
QString shape(const QueryNode &node)
{
    const auto joined = [&node](const QString &name) {
        QString text = u"("_s + name;
        for (const QueryNode &child : node.children)
            text += u' ' + shape(child);
        return text + u')';
    };
    static const QStringList compares{u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    switch (node.kind) {
    case QueryNode::Kind::All:
        return u"all"_s;
    case QueryNode::Kind::Term:
        return node.text.contains(u' ') ? u'"' + node.text + u'"' : node.text;
    case QueryNode::Kind::Prefix:
        return (node.text.contains(u' ') ? u'"' + node.text + u'"' : node.text) + u'*';
    case QueryNode::Kind::Tag:
        return u'#' + node.text;
    case QueryNode::Kind::Handle:
        return u'@' + node.text;
    case QueryNode::Kind::Near:
        return joined(u"NEAR/"_s + QString::number(node.number));
    case QueryNode::Kind::And:
        return joined(u"AND"_s);
    case QueryNode::Kind::Or:
        return joined(u"OR"_s);
    case QueryNode::Kind::Not:
        return joined(u"NOT"_s);
    case QueryNode::Kind::Field:
        break;
    }
    QString text = node.field + compares[int(node.compare)];
    if (!node.children.isEmpty())
        return text + shape(node.children.constFirst());
    return text + (node.text.isEmpty() ? QString::number(node.number) : node.text);
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private slots:
    void wellFormedQueriesAreReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u""_s, u"all"_s);
        row(u"   "_s, u"all"_s);
        row(u"delta"_s, u"delta"_s);
        row(u"a b"_s, u"(AND a b)"_s);
        row(u"a AND b"_s, u"(AND a b)"_s);
        row(u"a OR b c"_s, u"(OR a (AND b c))"_s);
        row(u"a | b || c"_s, u"(OR a b c)"_s);
        row(u"a|b"_s, u"(OR a b)"_s);
        row(u"(a OR b) AND (c OR d) NOT e"_s, u"(AND (OR a b) (OR c d) (NOT e))"_s);
        row(u"refund NOT (thanks OR thank)"_s, u"(AND refund (NOT (OR thanks thank)))"_s);
        row(u"a AND NOT b"_s, u"(AND a (NOT b))"_s);
        row(u"a -b -\"c d\" -(e f)"_s, u"(AND a (NOT b) (NOT \"c d\") (NOT (AND e f)))"_s);
        row(u"NOT NOT a"_s, u"a"_s);
        row(u"NOT a"_s, u"(NOT a)"_s);
        row(u"and or not near"_s, u"(AND and or not near)"_s);
        row(u"\"AND\""_s, u"AND"_s);
        row(u"\"on   hold\" @AmericanAir #tag wi-fi"_s, u"(AND \"on hold\" @AmericanAir #tag wi-fi)"_s);
        row(u"“말이 많다” (가 나)"_s, u"(AND \"말이 많다\" 가 나)"_s);
        row(u"（가 OR 나）"_s, u"(OR 가 나)"_s);
        row(u"pre* \"on ho\"* #dest*"_s, u"(AND pre* \"on ho\"* #dest*)"_s);
        row(u"＃태그"_s, u"#태그"_s);
        row(u"# @ #1"_s, u"(AND # @ #1)"_s);
        row(u"a NEAR/5 b"_s, u"(NEAR/5 a b)"_s);
        row(u"a NEAR b"_s, u"(NEAR/10 a b)"_s);
        row(u"a NEAR/2 b NEAR/3 c"_s, u"(AND (NEAR/2 a b) (NEAR/3 b c))"_s);
        row(u"(a OR b) NEAR/0 \"c d\""_s, u"(NEAR/0 (OR a b) \"c d\")"_s);
        row(u"\"a b c\"~4"_s, u"(NEAR/4 a b c)"_s);
        row(u"lang:ko 언어:영어 lang:en-US"_s, u"(AND lang=ko lang=en lang=en)"_s);
        row(u"lang:(ko OR ja)"_s, u"(OR lang=ko lang=ja)"_s);
        row(u"출처:\"네이버 카페\" source:X*"_s, u"(AND source=\"네이버 카페\" source=X*)"_s);
        row(u"출처: 네이버"_s, u"source=네이버"_s);
        row(u"작성자:@kim -author:lee"_s, u"(AND author=kim (NOT author=lee))"_s);
        row(u"sentiment:Negative 감성:긍정"_s, u"(AND sentiment=negative sentiment=positive)"_s);
        row(u"likes>10 likes>=1,000 likes < 5k 좋아요:3만.."_s,
            u"(AND likes>10 likes>=1000 likes<5000 likes>=30000)"_s);
        row(u"views:10..20 followers:..5 shares=3 replies:>2"_s,
            u"(AND views>=10 views<=20 followers<=5 shares=3 replies>2)"_s);
        row(u"has:link has:사진 is:retweet 포함:해시태그"_s, u"(AND has=link has=image is=repost has=hashtag)"_s);
        row(u"tag:#urgent 태그:\"배송 문의\""_s, u"(AND tag=urgent tag=\"배송 문의\")"_s);
        row(u"title:(a OR b) 제목:c text:\"d e\""_s, u"(AND title=(OR a b) title=c text=\"d e\")"_s);
        row(u"url:https://a.b/c?d=e site:naver.com"_s, u"(AND url=https://a.b/c?d=e site=naver.com)"_s);
        row(u"https://a.b/c 12:30 :-D likes C++"_s, u"(AND https://a.b/c 12:30 :-D likes C++)"_s);
    }
    void wellFormedQueriesAreReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto parsed = Query::parse(text);
        QVERIFY2(parsed.errors.isEmpty(), qPrintable(parsed.errors.value(0).message));
        QCOMPARE(shape(parsed.query.root()), expected);
        QCOMPARE(parsed.query.text(), text);
        QCOMPARE(parsed.query.isEmpty(), expected == u"all");
    }

    void mistakesAreToldAtTheirPlaceAndTheRestIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); ///< spaces, then ^ under what is wrong
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &text, const QString &place, const QString &says, const QString &rest) {
            QTest::newRow(qPrintable(text)) << text << place << says << rest;
        };
        row(u"a \"b c"_s, u"  ^^^^"_s, u"quotation mark"_s, u"(AND a \"b c\")"_s);
        row(u"a (b OR c"_s, u"  ^"_s, u"not closed"_s, u"(AND a (OR b c))"_s);
        row(u"a ) b"_s, u"  ^"_s, u"No bracket is open"_s, u"(AND a b)"_s);
        row(u"a AND"_s, u"  ^^^"_s, u"after AND"_s, u"a"_s);
        row(u"AND a"_s, u"^^^"_s, u"before AND"_s, u"a"_s);
        row(u"a AND OR b"_s, u"  ^^^"_s, u"after AND"_s, u"(OR a b)"_s);
        row(u"a OR"_s, u"  ^^"_s, u"after OR"_s, u"a"_s);
        row(u"OR a"_s, u"^^"_s, u"before OR"_s, u"a"_s);
        row(u"(a OR ) b"_s, u"   ^^"_s, u"after OR"_s, u"(AND a b)"_s);
        row(u"NOT"_s, u"^^^"_s, u"after NOT"_s, u"all"_s);
        row(u"a NOT"_s, u"  ^^^"_s, u"after NOT"_s, u"a"_s);
        row(u"a - b"_s, u"  ^"_s, u"minus"_s, u"(AND a b)"_s);
        row(u"a ()"_s, u"  ^"_s, u"between the brackets"_s, u"a"_s);
        row(u"a \"\" b"_s, u"  ^^"_s, u"between the quotation marks"_s, u"(AND a b)"_s);
        row(u"Foo:bar x"_s, u"^^^^"_s, u"no field \"Foo\""_s, u"(AND Foo:bar x)"_s);
        row(u"a likes>many"_s, u"        ^^^^"_s, u"number is expected after likes"_s, u"a"_s);
        row(u"likes:99999999999999999999 a"_s, u"      ^^^^^^^^^^^^^^^^^^^^"_s, u"number"_s, u"a"_s);
        row(u"likes:20..10"_s, u"      ^^^^^^"_s, u"range"_s, u"all"_s);
        row(u"lang:12 a"_s, u"     ^^"_s, u"language"_s, u"a"_s);
        row(u"sentiment:angry a"_s, u"          ^^^^^"_s, u"positive, neutral"_s, u"a"_s);
        row(u"has:feathers a"_s, u"    ^^^^^^^^"_s, u"link, image"_s, u"a"_s);
        row(u"a source: AND b"_s, u"  ^^^^^^^"_s, u"after source"_s, u"(AND a b)"_s);
        row(u"a NEAR"_s, u"  ^^^^"_s, u"after NEAR"_s, u"a"_s);
        row(u"NEAR a"_s, u"^^^^"_s, u"before NEAR"_s, u"a"_s);
        row(u"a NEAR/x b"_s, u"  ^^^^^^"_s, u"number of words"_s, u"(NEAR/10 a b)"_s);
        row(u"\"a b\"~x"_s, u"     ^^"_s, u"number of words"_s, u"(NEAR/10 a b)"_s);
        row(u"lang:ko NEAR/2 b"_s, u"^^^^^"_s, u"NEAR joins"_s, u"(AND lang=ko b)"_s);
        row(u"a *"_s, u"  ^"_s, u"before *"_s, u"a"_s);
    }
    void mistakesAreToldAtTheirPlaceAndTheRestIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, says);
        QFETCH(QString, rest);
        const auto parsed = Query::parse(text);
        QCOMPARE(parsed.errors.size(), 1);
        const QueryError &error = parsed.errors.constFirst();
        QCOMPARE(QString(error.position, u' ') + QString(error.length, u'^'), place);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QCOMPARE(shape(parsed.query.root()), rest);
    }

    void severalMistakesComeInOrder()
    {
        const auto parsed = Query::parse(u"foo:1 ) a AND"_s);
        QCOMPARE(parsed.errors.size(), 3);
        QCOMPARE(parsed.errors[0].position, 0);
        QCOMPARE(parsed.errors[1].position, 6);
        QCOMPARE(parsed.errors[2].position, 10);
    }

    void deepNestingEndsInAnError()
    {
        const auto parsed = Query::parse(QString(5000, u'(') + u'a' + QString(5000, u')') + u" b"_s);
        QVERIFY(!parsed.errors.isEmpty());
        QVERIFY(QueryMatcher(parsed.query).matches(MatchInput()) == false);
        const auto open = Query::parse(QString(19000, u'('));
        QVERIFY(!open.errors.isEmpty());
        const auto minus = Query::parse(QString(19000, u'-') + u'a');
        QVERIFY(minus.errors.isEmpty());
        QCOMPARE(shape(minus.query.root()), u"a"_s);
    }

    void tooLongQueriesAreCutWithAnError()
    {
        QElapsedTimer timer;
        timer.start();
        const auto parsed = Query::parse(u"abc OR "_s.repeated(200'000));
        QVERIFY(!parsed.errors.isEmpty());
        QVERIFY(timer.elapsed() < 2000);
    }

    void naughtyStringsAreQueriesToo()
    {
        NEED_SHARED("data/hostile/blns.json");
        QFile file(sharedPath("data/hostile/blns.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 100);
        for (const QJsonValue &value : strings) {
            const QString text = value.toString();
            const auto parsed = Query::parse(text);
            checkErrors(parsed, text);
            MatchInput input;
            input.body = FoldedBody(text, text);
            const QueryMatcher matcher(parsed.query);
            matcher.matches(input);
            matcher.highlights(text);
            // Within quotation marks any text without one is a term that finds itself.
            if (text.trimmed().isEmpty() || text.contains(u'"') || text.contains(u'“') || text.contains(u'”') ||
                text.contains(u'„') || text.contains(u'＂') || folded(text).isEmpty())
                continue;
            const auto phrase = Query::parse(u'"' + text + u'"');
            QVERIFY2(phrase.errors.isEmpty(), qPrintable(text));
            QVERIFY2(QueryMatcher(phrase.query).matches(input), qPrintable(text));
        }
    }

    void anyMixtureOfPiecesIsRead()
    {
        static const QStringList pieces{u"("_s,      u")"_s,         u"\""_s,       u" "_s,      u"AND"_s, u"OR"_s,
                                        u"NOT"_s,    u"NEAR/3"_s,    u"NEAR"_s,     u"-"_s,      u"|"_s,   u"*"_s,
                                        u"a"_s,      u"가"_s,        u"#t"_s,       u"@h"_s,     u":"_s,   u"lang:"_s,
                                        u"likes>"_s, u"likes:1.."_s, u"has:link"_s, u"title:"_s, u"~5"_s,  u"\n"_s,
                                        u"😀"_s,      u"ko"_s,        u"7"_s,        u"tag:("_s,  u"“"_s,   u"foo:"_s};
        QRandomGenerator random(20261123);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = int(random.bounded(14)); i >= 0; --i) {
                text += pieces[int(random.bounded(int(pieces.size())))];
                if (random.bounded(2))
                    text += u' ';
            }
            if (random.bounded(20) == 0)
                text += QChar(ushort(random.bounded(0xFFFF)));
            const auto parsed = Query::parse(text);
            checkErrors(parsed, text);
            MatchInput input;
            input.body = FoldedBody(u"a 가"_s, u"a b #t @h 😀 7"_s);
            const QueryMatcher matcher(parsed.query);
            matcher.matches(input);
            matcher.highlights(u"a  가 😀 7"_s);
        }
    }

private:
    static void checkErrors(const Query::Parsed &parsed, const QString &text)
    {
        for (const QueryError &error : parsed.errors) {
            QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                     qPrintable(text));
            QVERIFY(!error.message.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"

#include "net/redaction.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void secretsGoAndWordsStay_data();
    void secretsGoAndWordsStay();
};

void TestRedaction::secretsGoAndWordsStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &line, const QString &clean) {
        QTest::newRow(name) << line << clean;
    };
    row("address",
        u"Error transferring https://graph.facebook.com/v26.0/1/posts?limit=9&access_token=PLANTED&x=1 - x"_s,
        u"Error transferring https://graph.facebook.com/v26.0/1/posts?limit=9&access_token=***&x=1 - x"_s);
    row("key first", u"https://www.googleapis.com/youtube/v3/search?key=PLANTED"_s,
        u"https://www.googleapis.com/youtube/v3/search?key=***"_s);
    row("fragment", u"http://127.0.0.1/#access_token=PLANTED"_s, u"http://127.0.0.1/#access_token=***"_s);
    row("header", u"Authorization: Bearer PLANTED"_s, u"Authorization: ***"_s);
    row("header with blanks", u"authorization : Basic UExBTlRFRA==, x"_s, u"authorization : ***"_s);
    row("cookie", u"Set-Cookie: session=PLANTED; Path=/"_s, u"Set-Cookie: ***"_s);
    row("bearer alone", u"sent \"Bearer PLANTED.token-1\" to it"_s, u"sent \"Bearer ***\" to it"_s);
    row("kakao", u"KakaoAK PLANTED123"_s, u"KakaoAK ***"_s);
    row("json", u"{\"access_token\":\"PLANTED\",\"name\":\"Mina\"}"_s,
        u"{\"access_token\":\"***\",\"name\":\"Mina\"}"_s);
    row("form", u"grant_type=authorization_code&code=PLANTED&client_secret=PLANTED"_s,
        u"grant_type=authorization_code&code=***&client_secret=***"_s);
    row("user in address", u"https://mina:PLANTED@example.com/x"_s, u"https://***@example.com/x"_s);
    row("pair of Qt", u"(\"Authorization\", \"Bearer PLANTED\")"_s, u"(\"Authorization\", ***"_s);
    row("plain words", u"The key store is locked. Bearer of news: a token of thanks, state of play=fine"_s,
        u"The key store is locked. Bearer of news: a token of thanks, state of play=fine"_s);
    row("an ordinary address", u"https://example.com/a?page=2&monkey=3&encode=4"_s,
        u"https://example.com/a?page=2&monkey=3&encode=4"_s);
}

void TestRedaction::secretsGoAndWordsStay()
{
    QFETCH(QString, line);
    QFETCH(QString, clean);
    QCOMPARE(redacted(line), clean);
    QVERIFY(!redacted(line).contains(u"PLANTED"));
    QCOMPARE(redacted(redacted(line)), redacted(line));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"

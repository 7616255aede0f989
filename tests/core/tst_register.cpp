#include "core/register.h"
#include "core/register_words.h"
#include <QJsonArray>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

RegisterEntry campaign(const QJsonObject &values)
{
    QJsonObject all{
        {u"name"_s, u"가을 챌린지"_s}, {u"first"_s, u"2026-10-01"_s}, {u"hashtags"_s, QJsonArray{u"챌린지"_s}}};
    for (auto it = values.begin(); it != values.end(); ++it)
        all[it.key()] = it.value();
    return {u"u"_s, Register::Campaign, u"b"_s, all};
}

EnrichedPost said(const QString &text)
{
    EnrichedPost post;
    post.post.place = u"X"_s;
    post.post.externalId = u"1001"_s;
    post.post.text = text;
    return post;
}

bool belongs(const CampaignMarks &marks, const EnrichedPost &post)
{
    return CampaignMatcher(marks).matches(post, MatchInput(post));
}

} // namespace

/// What people write into registers, and what a campaign is recognised by.
class TestRegister : public QObject {
    Q_OBJECT
private slots:
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void amountsAreShownWithTheirCurrency();
    void everyRegisterHasAKeyANameAndFields();
    void valuesAreTidied();
    void anEndBeforeTheBeginningIsRefusedWithBothDays();
    void aCampaignWithoutMarksIsRefused();
    void aLinkMarkTakesWhatLiesBelow();
    void utmValuesAreFoundInLinks();
    void repliesAndRepostsOfOwnPostsBelong();
    void wordsAreAQuery();
    void withoutMarksNothingBelongs();
};

void TestRegister::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << u"1,200,000"_s << u"1200000.00 KRW"_s;
    QTest::newRow("won") << u"₩1,200,000"_s << u"1200000.00 KRW"_s;
    QTest::newRow("man won") << u"120만원"_s << u"1200000.00 KRW"_s;
    QTest::newRow("cents") << u"$300.5"_s << u"300.50 USD"_s;
    QTest::newRow("code behind") << u"300 eur"_s << u"300.00 EUR"_s;
    QTest::newRow("code before") << u"CHF 12"_s << u"12.00 CHF"_s;
    QTest::newRow("stored form") << u"1200000.00 KRW"_s << u"1200000.00 KRW"_s;
    QTest::newRow("decimal comma") << u"12,50 €"_s << u"12.50 EUR"_s;
    QTest::newRow("points between thousands") << u"1.200.000,5 EUR"_s << u"1200000.50 EUR"_s;
    QTest::newRow("points alone") << u"1.200.000"_s << u"1200000.00 KRW"_s;
    QTest::newRow("spaces between thousands") << u"1 200 000,50 EUR"_s << u"1200000.50 EUR"_s;
    QTest::newRow("narrow spaces") << u"1\u202f200,50 €"_s << u"1200.50 EUR"_s;
    QTest::newRow("apostrophes") << u"CHF 1'200.50"_s << u"1200.50 CHF"_s;
    QTest::newRow("both") << u"$1,200.50"_s << u"1200.50 USD"_s;
    QTest::newRow("groups of two") << u"12,50,00"_s << QString();
    QTest::newRow("comma and four") << u"1,2345"_s << QString();
    QTest::newRow("negative") << u"-5"_s << QString();
    QTest::newRow("words") << u"a lot"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("three decimals") << u"1.234"_s << QString();
    QTest::newRow("beyond all budgets") << u"99999999999999999999"_s << QString();
}

void TestRegister::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const auto money = parseMoney(text);
    QCOMPARE(money ? money->stored() : QString(), stored);
}

void TestRegister::amountsAreShownWithTheirCurrency()
{
    QCOMPARE(moneyText({120'000'000, u"KRW"_s}), u"₩1,200,000"_s);
    QCOMPARE(moneyText({30'050, u"USD"_s}), u"$300.50"_s);
    QCOMPARE(moneyText({1200, u"CHF"_s}), u"CHF 12"_s);
}

void TestRegister::everyRegisterHasAKeyANameAndFields()
{
    for (const Register reg : allRegisters()) {
        QCOMPARE(registerFromKey(toKey(reg)), std::optional(reg));
        QVERIFY(!registerName(reg).isEmpty());
        QVERIFY(fieldsOf(reg).size() >= 4);
        for (const RegisterField &field : fieldsOf(reg)) {
            QVERIFY2(fieldName(field.key) != field.key, qPrintable(field.key));
            for (const QString &choice : field.choices)
                QVERIFY2(choiceName(choice) != choice, qPrintable(choice));
        }
    }
    QVERIFY(!registerFromKey(u"nothing"_s));
}

void TestRegister::valuesAreTidied()
{
    const RegisterField lines{u"hashtags"_s, FieldType::Lines}, share{u"share"_s, FieldType::Percent};
    QCOMPARE(*tidyValue(lines, u" #a \n\nb\n#a"_s), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(*tidyValue(lines, u" \n"_s), QJsonValue());
    QCOMPARE(*tidyValue(share, u"12.5 %"_s), QJsonValue(12.5));
    QVERIFY(!tidyValue(share, u"120"_s));
    QVERIFY(!tidyValue({u"day"_s, FieldType::Date}, u"23.11.2026"_s));
    QVERIFY(!tidyValue({u"words"_s, FieldType::Query}, u"(open"_s));
    QVERIFY(!tidyValue({u"kind"_s, FieldType::Choice, false, {u"keep"_s}}, u"burn"_s));
}

void TestRegister::anEndBeforeTheBeginningIsRefusedWithBothDays()
{
    const Status refused = checkEntry(campaign({{u"last"_s, u"2026-09-30"_s}}));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"2026-09-30") && refused.error().text.contains(u"2026-10-01"));
    QVERIFY(checkEntry(campaign({{u"last"_s, u"2026-10-01"_s}}))); // one day is a campaign
}

void TestRegister::aCampaignWithoutMarksIsRefused()
{
    QVERIFY(!checkEntry(campaign({{u"hashtags"_s, QJsonValue()}})));
    QVERIFY(!checkEntry(campaign({{u"name"_s, QJsonValue()}})));
    QVERIFY(checkEntry(campaign({})));
}

void TestRegister::aLinkMarkTakesWhatLiesBelow()
{
    QVERIFY(linkFits(u"https://example.com/fall/"_s, u"http://www.Example.com/fall"_s));
    QVERIFY(linkFits(u"example.com/fall"_s, u"https://example.com/fall?utm_source=x#top"_s));
    QVERIFY(linkFits(u"example.com/fall"_s, u"https://example.com/fall/rules"_s));
    QVERIFY(!linkFits(u"example.com/fall"_s, u"https://example.com/falling"_s));
    QVERIFY(!linkFits(u""_s, u"https://example.com"_s));
}

void TestRegister::utmValuesAreFoundInLinks()
{
    QCOMPARE(utmCampaign(u"https://e.com/a?utm_source=x&utm_campaign=Fall%20Walk&b=1"_s), u"fall walk"_s);
    QCOMPARE(utmCampaign(u"https://e.com/a?b=1"_s), QString());
    EnrichedPost post = said(u"see"_s);
    post.links = {u"https://shop.example/x?utm_campaign=FALL"_s};
    QVERIFY(belongs({.utm = {u"fall"_s}}, post));
    QVERIFY(!belongs({.utm = {u"spring"_s}}, post));
}

void TestRegister::repliesAndRepostsOfOwnPostsBelong()
{
    const CampaignMarks marks{.posts = {u"https://x.example/yesi/status/987654"_s}};
    EnrichedPost reply = said(u"좋아요"_s);
    QVERIFY(!belongs(marks, reply));
    reply.post.replyTo = u"987654"_s;
    QVERIFY(belongs(marks, reply));
    EnrichedPost repost = said(u"걸어요"_s);
    repost.post.repostOf = u"https://x.example/yesi/status/987654/"_s;
    QVERIFY(belongs(marks, repost));
    EnrichedPost other = said(u"걸어요"_s);
    other.post.replyTo = u"98765"_s;
    QVERIFY(!belongs(marks, other));
}

void TestRegister::wordsAreAQuery()
{
    const CampaignMarks marks{.words = u"챌린지 -중고"_s};
    QVERIFY(belongs(marks, said(u"오늘 챌린지 성공"_s)));
    QVERIFY(!belongs(marks, said(u"중고 챌린지 신발"_s)));
}

void TestRegister::withoutMarksNothingBelongs() { QVERIFY(!belongs({}, said(u"anything"_s))); }

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"

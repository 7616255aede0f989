#include "analysis/language.h"
#include <QFile>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void languagesAreNamed_data();
    void languagesAreNamed();
    void shortPostsOfOtherLanguagesAreNotEnglish_data();
    void shortPostsOfOtherLanguagesAreNotEnglish();
    void koreanWithMuchInLatinLettersIsKorean();
};

namespace {

/// Language and text of the invented posts in tests/analysis/labelled.
QList<std::pair<QString, QString>> posts(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/analysis/labelled/%1.tsv").arg(name));
    QList<std::pair<QString, QString>> read;
    if (!file.open(QIODevice::ReadOnly))
        return read;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (const qsizetype tab = line.indexOf(u'\t'); tab > 0 && !line.startsWith(u'#'))
            read.append({line.first(tab), line.sliced(tab + 1)});
    }
    return read;
}

} // namespace

void LanguageTest::languagesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &text, const char *code) {
        QTest::newRow(qPrintable(QString::fromLatin1(code) + u": "_s + text.left(20)))
            << text << QString::fromLatin1(code);
    };
    row(u"오늘 iPhone 15 Pro Max 샀다"_s, "ko");
    row(u"ㅋㅋㅋㅋㅋ"_s, "ko");
    row(u"大韓民國은 民主共和國이다"_s, "ko");
    row(u"RT @user: 갤럭시 https://example.com/abcdefghijklmnop"_s, "ko");
    row(u"今日はとても楽しかったです"_s, "ja");
    row(u"東京タワーへ行きました"_s, "ja");
    row(u"今天天气很好，我们去公园吧"_s, "zh");
    row(u"The flight was delayed again"_s, "en");
    row(u"Samsung Galaxy"_s, "en");
    row(u"El servicio fue muy bueno, gracias por todo"_s, "es");
    row(u"Je suis très content de ce produit, merci"_s, "fr");
    row(u"Das ist nicht so gut wie ich dachte"_s, "de");
    row(u"Não gostei muito, mas obrigado pela ajuda"_s, "pt");
    row(u"Questo prodotto non è molto buono ma grazie"_s, "it");
    row(u"Ik vind het niet goed maar dank je wel"_s, "nl");
    row(u"Saya tidak suka dengan produk ini karena mahal"_s, "id");
    row(u"Bu ürün çok güzel ama biraz pahalı değil mi"_s, "tr");
    row(u"Tôi không thích sản phẩm này vì nó rất đắt"_s, "vi");
    row(u"Nie podoba mi się to, bardzo źle"_s, "pl");
    row(u"Это очень хороший продукт, мы довольны"_s, "ru");
    row(u"Це дуже гарний продукт і він мені подобається"_s, "uk");
    row(u"هذا المنتج جيد جدا"_s, "ar");
    row(u"این محصول خیلی خوب است چون کار می‌کند پس بگیر"_s, "fa");
    row(u"สินค้านี้ดีมาก"_s, "th");
    row(u"यह उत्पाद बहुत अच्छा है"_s, "hi");
    row(u"Αυτό είναι πολύ καλό"_s, "el");
    row(u"배송 왔다"_s, "ko");
    row(u"ㅠㅠ"_s, "ko");
    row(u"굿"_s, "ko");
    row(u"OLED 패널 good"_s, "ko");
    row(u"#갤럭시"_s, "ko");
    row(u"I love 김치"_s, "ko");
    row(u"今日 삼성 매장 갔다"_s, "ko");
    row(u"배터리battery"_s, "ko");
    row(u"ㅇㅈ"_s, "ko");
    row(u"最高です"_s, "ja");
    row(u"新製品発表"_s, "ja");
    row(u"発売日"_s, "ja");
    row(u"かわいい"_s, "ja");
    row(u"大好き"_s, "ja");
    row(u"カメラがいい"_s, "ja");
    row(u"삼성 スマホ 買った"_s, "ja");
    row(u"#アニメ"_s, "ja");
    row(u"很好"_s, "zh");
    row(u"买了新手机"_s, "zh");
    row(u"買了新手機,超讚"_s, "zh");
    row(u"价格太贵"_s, "zh");
    row(u"這個很好吃"_s, "zh");
    row(u"东西不错"_s, "zh");
    row(u"Love it"_s, "en");
    row(u"Great"_s, "en");
    row(u"meh"_s, "en");
    row(u"lol"_s, "en");
    row(u"Awesome!"_s, "en");
    row(u"Disgusting product"_s, "en");
    row(u"iPhone 15"_s, "en");
    row(u"GalaxyS24 review"_s, "en");
    row(u"김치 is the best food I have ever eaten in my life"_s, "en");
    row(u"gracias for the help, love it"_s, "en");
    row(u"Joined the YesiWatch walking group today, so much fun. #예시걷기모임"_s, "en");
    row(u"Seeing reports of the YesiPC overheating. Not good, 예시전자."_s, "en");
    row(u"Great sound and lovely design #예시버즈"_s, "en");
    row(u"no me"_s, "en");
    row(u"gut feeling says it is good"_s, "en");
    row(u"gracias"_s, "es");
    row(u"hola"_s, "es");
    row(u"No me gusta"_s, "es");
    row(u"Me encanta"_s, "es");
    row(u"perfecto"_s, "es");
    row(u"Muy bueno"_s, "es");
    row(u"Excelente producto"_s, "es");
    row(u"merci beaucoup"_s, "fr");
    row(u"Bon produit"_s, "fr");
    row(u"très bien"_s, "fr");
    row(u"Pas mal"_s, "fr");
    row(u"bonjour tout le monde"_s, "fr");
    row(u"danke"_s, "de");
    row(u"Sehr gut"_s, "de");
    row(u"Geht so"_s, "de");
    row(u"Schlecht"_s, "de");
    row(u"obrigado"_s, "pt");
    row(u"Gostei muito"_s, "pt");
    row(u"ciao bella"_s, "it");
    row(u"grazie mille"_s, "it");
    row(u"Terima kasih"_s, "id");
    row(u"Bagus banget"_s, "id");
    row(u"çok güzel"_s, "tr");
    row(u"最高"_s, "");
    row(u"東京"_s, "");
    row(u"笑"_s, "");
    row(u"ok"_s, "");
    row(u"Gut"_s, "");
    row(u"RT @user: https://t.co/x"_s, "");
    row(u"SM-S921N"_s, "");
    row(u"A15"_s, "");
    row(u"v2.0.1"_s, "");
    row(u"zzz"_s, "");
    row(u"w"_s, "");
    row(u"www"_s, "");
    row(u"hahaha"_s, "");
    row(u"jajaja"_s, "");
    row(u"👍"_s, "");
    row(u"^^"_s, "");
    row(u"https://a.co/b\nhttps://t.co/c"_s, "");
    row(u"@a\n@b"_s, "");
    row(u"12345 !!! 😀"_s, "");
    row(u"https://example.com @user"_s, "");
    row(QString(), "");
}

void LanguageTest::languagesAreNamed()
{
    QFETCH(QString, text);
    const LanguageGuess guess = detectLanguage(text);
    QTEST(guess.code, "code");
    QVERIFY(guess.probability >= 0 && guess.probability <= 1);
    QCOMPARE(guess.code.isEmpty(), guess.probability == 0);
}

void LanguageTest::shortPostsOfOtherLanguagesAreNotEnglish_data()
{
    QTest::addColumn<double>("named"); // at least; measured: docs/classifier.md
    QTest::addColumn<double>("left");  // neither Korean nor English
    QTest::newRow("foreign") << 0.94 << 0.98;
    QTest::newRow("foreign_aside") << 0.94 << 0.98;
    QTest::newRow("foreign_fresh") << 0.68 << 0.82;
}

void LanguageTest::shortPostsOfOtherLanguagesAreNotEnglish()
{
    QFETCH(const double, named);
    QFETCH(const double, left);
    const auto all = posts(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(all.size() >= 100);
    int right = 0, other = 0;
    for (const auto &[language, text] : all) {
        const LanguageGuess guess = detectLanguage(text);
        right += guess.code == language;
        other += guess.foreign || (!guess.code.isEmpty() && guess.code != u"en" && guess.code != u"ko");
    }
    qInfo("of %lld posts %d are named, %d told to be neither Korean nor English", qlonglong(all.size()), right, other);
    QVERIFY(right >= named * double(all.size()));
    QVERIFY(other >= left * double(all.size()));
}

void LanguageTest::koreanWithMuchInLatinLettersIsKorean()
{
    for (const auto &[language, text] : posts(u"mixed_ko"_s))
        QVERIFY2(detectLanguage(text).code == u"ko", qPrintable(text));
    QVERIFY(!posts(u"mixed_ko"_s).isEmpty());
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"

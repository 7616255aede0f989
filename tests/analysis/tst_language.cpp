#include "analysis/language.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void languagesAreNamed_data();
    void languagesAreNamed();
};

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

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"

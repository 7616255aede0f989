#include "report/pdf_outline.h"
#include <cctype>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The number behind \a name in \a text from \a from on: "/Root 12 0 R" gives 12; -1 when it is not there.
qint64 numberAfter(const QByteArray &text, const QByteArray &name, qsizetype from = 0)
{
    qsizetype at = text.indexOf(name, from);
    if (at < 0)
        return -1;
    at += name.size();
    while (at < text.size() && isspace(static_cast<unsigned char>(text[at])))
        ++at;
    qsizetype end = at;
    while (end < text.size() && isdigit(static_cast<unsigned char>(text[end])))
        ++end;
    return end > at ? text.mid(at, end - at).toLongLong() : -1;
}

/// The dictionary of object \a number, without its brackets; empty when it cannot be found.
QByteArray dictionaryOf(const QByteArray &pdf, qint64 number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    const qsizetype object = pdf.indexOf(head);
    if (object < 0)
        return {};
    const qsizetype begin = pdf.indexOf("<<", object), end = pdf.indexOf("endobj", object);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    return begin < 0 || close < begin ? QByteArray() : pdf.mid(begin + 2, close - begin - 2).trimmed();
}

/// The object numbers of the pages, in their order: Qt writes one flat list.
QList<qint64> pagesOf(const QByteArray &pdf, qint64 root)
{
    const QByteArray kids = dictionaryOf(pdf, numberAfter(dictionaryOf(pdf, root), "/Pages"));
    const qsizetype open = kids.indexOf('['), close = kids.indexOf(']');
    QList<qint64> pages;
    if (open < 0 || close < open)
        return pages;
    const QList<QByteArray> words = kids.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages << words[i].toLongLong();
    return pages;
}

/// A text string of a PDF: UTF-16, big-endian, in hex.
QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xFF));
    }
    return '<' + bytes.toHex() + '>';
}

} // namespace

QByteArray withBookmarks(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks, const QString &language)
{
    constexpr double PageHeight = 841.89; // A4 in points; PDF counts from the lower edge
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qint64 size = numberAfter(pdf, "/Size", trailer), root = numberAfter(pdf, "/Root", trailer);
    const qint64 info = numberAfter(pdf, "/Info", trailer), previous = numberAfter(pdf, "startxref", trailer);
    const QByteArray catalog = root < 0 ? QByteArray() : dictionaryOf(pdf, root);
    const QList<qint64> pages = root < 0 ? QList<qint64>() : pagesOf(pdf, root);
    if (trailer < 0 || size < 0 || previous < 0 || catalog.isEmpty() || pages.isEmpty() || bookmarks.isEmpty())
        return pdf;

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    QList<std::pair<qint64, qsizetype>> offsets;
    const auto object = [&](qint64 number, const QByteArray &body) {
        offsets.append({number, result.size()});
        result += QByteArray::number(number) + " 0 obj\n<<" + body + ">>\nendobj\n";
    };
    const auto reference = [](qint64 number) { return QByteArray::number(number) + " 0 R"; };
    const qint64 outline = size, first = size + 1, last = size + bookmarks.size();
    object(root, catalog + "\n/Outlines " + reference(outline) + "\n/Lang (" + (language == u"ko" ? "ko-KR" : "en-US") +
                     ")\n/PageMode /UseOutlines\n");
    object(outline, "/Type /Outlines /First " + reference(first) + " /Last " + reference(last) + " /Count " +
                        QByteArray::number(bookmarks.size()));
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        const PdfBookmark &mark = bookmarks[i];
        const qint64 page = pages.value(mark.page, pages.constFirst());
        object(first + i, "/Title " + hexText(mark.title) + " /Parent " + reference(outline) +
                              (i > 0 ? " /Prev " + reference(first + i - 1) : QByteArray()) +
                              (i + 1 < bookmarks.size() ? " /Next " + reference(first + i + 1) : QByteArray()) +
                              " /Dest [" + reference(page) + " /XYZ 0 " +
                              QByteArray::number(PageHeight - mark.top, 'f', 2) + " null]");
    }
    const qsizetype table = result.size();
    result += "xref\n";
    for (const auto &[number, offset] : offsets)
        result +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    result += "trailer\n<<\n/Size " + QByteArray::number(last + 1) + "\n/Root " + reference(root) + '\n' +
              (info < 0 ? QByteArray() : "/Info " + reference(info) + '\n') + "/Prev " + QByteArray::number(previous) +
              "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return result;
}

} // namespace pulse

#include "sources/file_rows.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNesting = 32;
constexpr qsizetype LongestLine = 16 * LongestCell;
constexpr qsizetype MostKeys = 500;
/// What goes beyond these is no field of a post and is read past; a long name repeated in front of every member would
/// otherwise multiply in memory.
constexpr qsizetype LongestPath = 500;
constexpr qsizetype MostMembers = 20'000;

/// Flattens one JSON object into (path, text) pairs. Own because QJsonDocument turns large numbers into doubles, and an
/// identifier must keep every digit.
class Flattener {
public:
    explicit Flattener(QStringView text) : m_text(text) {}
    bool run()
    {
        skipBlanks();
        if (at() != u'{' || !object({}, 0))
            return false;
        skipBlanks();
        return m_at == m_text.size();
    }
    QList<std::pair<QString, QString>> members;

private:
    QChar at() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (at() == u' ' || at() == u'\t' || at() == u'\n' || at() == u'\r'))
            ++m_at;
    }
    bool object(const QString &path, int depth)
    {
        if (depth > DeepestNesting)
            return false;
        ++m_at;
        skipBlanks();
        if (at() == u'}') {
            ++m_at;
            return true;
        }
        for (;;) {
            skipBlanks();
            QString name;
            if (at() != u'"' || !string(name))
                return false;
            skipBlanks();
            if (at() != u':')
                return false;
            ++m_at;
            const bool useful = m_passing == 0 && path.size() + name.size() < LongestPath;
            m_passing += useful ? 0 : 1;
            if (!value(!useful ? u"?"_s : path.isEmpty() ? name : path + u'.' + name, depth, nullptr))
                return false;
            m_passing -= useful ? 0 : 1;
            skipBlanks();
            const QChar c = at();
            ++m_at;
            if (c == u'}')
                return true;
            if (c != u',')
                return false;
        }
    }
    /// The scalars of a list become one cell, joined by blanks.
    bool array(const QString &path, int depth, QString *outer)
    {
        if (depth > DeepestNesting)
            return false;
        ++m_at;
        QString joined;
        skipBlanks();
        if (at() == u']')
            ++m_at;
        else
            for (;;) {
                if (!value(path, depth, &joined))
                    return false;
                skipBlanks();
                const QChar c = at();
                ++m_at;
                if (c == u']')
                    break;
                if (c != u',')
                    return false;
            }
        take(path, joined, outer);
        return true;
    }
    bool value(const QString &path, int depth, QString *list)
    {
        skipBlanks();
        const QChar c = at();
        if (c == u'{')
            return list ? skipObject(depth + 1) : object(path, depth + 1);
        if (c == u'[')
            return array(path, depth + 1, list);
        QString text;
        if (c == u'"') {
            if (!string(text))
                return false;
        } else {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && QStringView(u",]} \t\r\n").indexOf(at()) < 0)
                ++m_at;
            const QStringView word = m_text.sliced(start, m_at - start);
            if (word == u"null")
                return true;
            bool number = false;
            if (!word.isEmpty() && (word[0] == u'-' || word[0].isDigit()))
                Q_UNUSED(word.toDouble(&number));
            if (!number && word != u"true" && word != u"false")
                return false;
            text = word.toString();
        }
        take(path, text, list);
        return true;
    }
    /// Objects inside lists are read past: which of them would be meant?
    bool skipObject(int depth)
    {
        ++m_passing;
        const bool good = object(u"?"_s, depth);
        --m_passing;
        return good;
    }
    void take(const QString &path, const QString &text, QString *list)
    {
        if (!list && m_passing == 0 && members.size() < MostMembers)
            members.append({path, text});
        else if (list)
            *list += list->isEmpty() || text.isEmpty() ? text : u' ' + text;
    }
    bool string(QString &out)
    {
        ++m_at;
        for (;;) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && at() != u'"' && at() != u'\\')
                ++m_at;
            out += m_text.sliced(start, m_at - start);
            if (m_at >= m_text.size())
                return false;
            if (m_text[m_at++] == u'"')
                break;
            if (!escape(out))
                return false;
        }
        out.remove(QChar(u'\0'));
        return true;
    }
    bool escape(QString &out)
    {
        const QChar c = at();
        ++m_at;
        switch (c.unicode()) {
        case u'n':
            out += u'\n';
            return true;
        case u't':
            out += u'\t';
            return true;
        case u'r':
            out += u'\r';
            return true;
        case u'b':
        case u'f':
            out += u' ';
            return true;
        case u'"':
        case u'\\':
        case u'/':
            out += c;
            return true;
        case u'u': {
            if (m_at + 4 > m_text.size())
                return false;
            bool hex = false;
            const ushort unit = m_text.sliced(m_at, 4).toUShort(&hex, 16);
            m_at += 4;
            out += QChar(unit);
            return hex;
        }
        default:
            return false;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_passing = 0; ///< above 0 inside what is checked but not kept
};

} // namespace

JsonLineRows::JsonLineRows(TextPieces pieces, QStringList keys) : m_pieces(std::move(pieces))
{
    for (int i = 0; i < keys.size(); ++i)
        m_keys.insert(keys.at(i), i);
}

QStringList JsonLineRows::keysOf(const QString &sample)
{
    QStringList keys;
    QSet<QString> seen;
    const qsizetype lastBreak = sample.lastIndexOf(u'\n');
    for (const QStringView line : QStringView(sample).first(lastBreak < 0 ? sample.size() : lastBreak).split(u'\n')) {
        Flattener flattener(line);
        if (!flattener.run())
            continue;
        for (const auto &[path, text] : std::as_const(flattener.members)) {
            if (keys.size() >= MostKeys || seen.contains(path))
                continue;
            seen.insert(path);
            keys << path;
        }
    }
    return keys;
}

Result<bool> JsonLineRows::next(RawRow &row)
{
    for (;;) {
        qsizetype end = m_text.indexOf(u'\n', m_at);
        bool tooLong = false;
        while (end < 0 && !m_ended) {
            const qsizetype kept = m_text.size() - m_at;
            tooLong = tooLong || kept > LongestLine;
            auto piece = m_pieces();
            if (!piece)
                return piece.error();
            m_ended = piece->isEmpty();
            m_text.remove(0, tooLong ? m_text.size() : m_at);
            m_at = 0;
            const qsizetype from = m_text.size();
            m_text += *piece;
            end = m_text.indexOf(u'\n', from);
        }
        if (end < 0)
            end = m_text.size();
        if (m_at >= m_text.size() && m_ended)
            return false;
        const QStringView line = QStringView(m_text).sliced(m_at, end - m_at).trimmed();
        ++m_line;
        row = RawRow{m_line, {}, {}};
        Flattener flattener(line);
        if (tooLong)
            row.problem = QCoreApplication::translate("FileRows", "The line is longer than 16,000,000 characters.");
        else if (!line.isEmpty() && !flattener.run())
            row.problem = QCoreApplication::translate("FileRows", "The line is no JSON object.");
        m_at = std::min(end + 1, m_text.size());
        if (!tooLong && line.isEmpty())
            continue;
        if (row.problem.isEmpty()) {
            row.cells.resize(m_keys.size());
            for (auto &[path, text] : flattener.members)
                if (const auto key = m_keys.constFind(path); key != m_keys.cend() && text.size() <= LongestCell)
                    row.cells[*key] = std::move(text);
        }
        return true;
    }
}

} // namespace pulse

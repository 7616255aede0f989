#include "store/search_tokenizer.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <sqlite3.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

// SHIM-BEGIN
bool isWordCharacter(char32_t c) { return QChar::isLetter(c) || QChar::isMark(c) || QChar::isDigit(c) || c == U'_'; }
bool isEastAsian(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Hangul || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Han;
}
char32_t foldedCase(char32_t c) { return QChar::toCaseFolded(c); }
// SHIM-END

enum class Kind { Other, Word, Syllable };

using TokenSink = int (*)(void *, int, const char *, int, int, int);

/// Decodes the code point at \a at and moves behind it. SQLite hands over what is stored, which may be broken UTF-8.
char32_t decode(const char *text, int size, int &at)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    char32_t value = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0fu : lead & 0x1fu;
    for (int i = 0; i < more; ++i) {
        if (at >= size || (byte(at) & 0xc0) != 0x80)
            return 0xfffd;
        value = value << 6 | (byte(at++) & 0x3fu);
    }
    return more == 0 ? 0xfffd : value;
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        const char32_t lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_' ? Kind::Word : Kind::Other;
    }
    if (!isWordCharacter(c))
        return Kind::Other;
    return isEastAsian(c) ? Kind::Syllable : Kind::Word;
}

/// One pass over one text.
class Tokenizer {
public:
    Tokenizer(void *context, const char *text, int size, bool query, TokenSink sink)
        : m_context(context), m_text(text), m_size(size), m_query(query), m_sink(sink)
    {}

    int run()
    {
        int at = 0;
        int start = 0;
        Kind kind = Kind::Other;
        bool ascii = true;
        while (at < m_size) {
            const int here = at;
            const char32_t c = decode(m_text, m_size, at);
            const Kind next = kindOf(c);
            if (next != kind) {
                if (const int code = close(kind, start, here, ascii); code != SQLITE_OK)
                    return code;
                kind = next;
                start = here;
                ascii = true;
                m_syllables = 0;
            }
            if (c >= 0x80)
                ascii = false;
            if (kind == Kind::Syllable)
                if (const int code = syllable(here, at); code != SQLITE_OK)
                    return code;
        }
        return close(kind, start, m_size, ascii);
    }

private:
    int emitToken(const char *token, int length, int start, int end)
    {
        // The run before ends here in the query as it must in the text: now its last syllable alone counts.
        if (m_heldStart >= 0) {
            const int held = std::exchange(m_heldStart, -1);
            if (const int code = m_sink(m_context, 0, m_text + held, m_heldEnd - held, held, m_heldEnd);
                code != SQLITE_OK)
                return code;
        }
        return m_sink(m_context, 0, token, length, start, end);
    }

    int syllable(int start, int end)
    {
        const int before = std::exchange(m_last, start);
        if (++m_syllables < 2)
            return SQLITE_OK;
        return emitToken(m_text + before, end - before, before, end);
    }

    int close(Kind kind, int start, int end, bool ascii)
    {
        if (kind == Kind::Word)
            return word(start, end, ascii);
        if (kind != Kind::Syllable)
            return SQLITE_OK;
        if (m_query && m_syllables > 1) {
            m_heldStart = m_last;
            m_heldEnd = end;
            return SQLITE_OK;
        }
        return emitToken(m_text + m_last, end - m_last, m_last, end);
    }

    int word(int start, int end, bool ascii)
    {
        const int length = end - start;
        if (!ascii) {
            QList<char32_t> wide;
            for (int at = start; at < end;)
                wide << foldedCase(decode(m_text, end, at));
            const QByteArray folded = QString::fromUcs4(wide.constData(), wide.size()).toUtf8();
            return emitToken(folded.constData(), int(folded.size()), start, end);
        }
        char small[64];
        QByteArray large;
        char *folded = small;
        if (length > int(sizeof small)) {
            large.resize(length);
            folded = large.data();
        }
        for (int i = 0; i < length; ++i) {
            const char c = m_text[start + i];
            folded[i] = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
        }
        return emitToken(folded, length, start, end);
    }

    void *m_context;
    const char *m_text;
    int m_size;
    bool m_query;
    TokenSink m_sink;
    int m_syllables = 0;
    int m_last = 0;
    int m_heldStart = -1, m_heldEnd = 0;
};

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, TokenSink sink)
{
    return Tokenizer(context, text, size, (flags & FTS5_TOKENIZE_QUERY) != 0, sink).run();
}

} // namespace

Status registerSearchTokenizer(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "pulse", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Connection", "This SQLite library has no full-text search (FTS5)."),
                     QString::fromUtf8(sqlite3_errmsg(handle))};
    return ok();
}

} // namespace pulse

#include "store/search_tokenizer.h"
#include "core/text.h"
#include <QCoreApplication>
#include <QString>
#include <sqlite3.h>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

enum class Class { Other, Word, EastAsian };

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
    return more == 0 || value > 0x10ffff ? 0xfffd : value;
}

Class classOf(char32_t c)
{
    if (c < 0x80) {
        const char32_t lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_' ? Class::Word : Class::Other;
    }
    if (c >= 0xac00 && c <= 0xd7a3)
        return Class::EastAsian;
    if (!isWordCharacter(c))
        return Class::Other;
    return isEastAsian(c) ? Class::EastAsian : Class::Word;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3f));
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

/// One pass over one text.
template <typename Sink>
class Pass {
public:
    Pass(const char *text, int size, const Sink &sink) : m_text(text), m_size(size), m_sink(sink) {}

    int run()
    {
        int at = 0;
        int code = 0;
        char32_t before = 0; // the code point in front of the run
        while (at < m_size && code == 0) {
            int start = at;
            char32_t c = decode(m_text, m_size, at);
            Class kind = classOf(c);
            if (kind == Class::Other) {
                before = c;
                continue;
            }
            const char32_t sign = before == U'#' || before == 0xff03   ? U'#'
                                  : before == U'@' || before == 0xff20 ? U'@'
                                                                       : 0;
            const int stretch = start;
            bool first = true;
            while (code == 0 && kind != Class::Other) {
                char32_t last = c;
                int end = at;
                m_count = 0;
                m_ascii = true;
                const Class runKind = kind;
                do {
                    if (kind == Class::EastAsian && (code = character(start, end, at)) != 0)
                        break;
                    m_ascii = m_ascii && c < 0x80;
                    last = c;
                    end = at;
                    if (at >= m_size) {
                        kind = Class::Other;
                        c = 0;
                    } else {
                        c = decode(m_text, m_size, at);
                        kind = classOf(c);
                    }
                } while (kind == runKind);
                if (code != 0)
                    break;
                if (runKind == Class::EastAsian) {
                    code =
                        m_sink({SearchToken::Kind::Single, m_text + m_last, end - m_last, m_last, end, m_count == 1});
                } else {
                    const bool free = endsFreely(c, end);
                    code = word(start, end, free && !isHangul(before));
                    if (code == 0 && first && sign == U'@' && free)
                        code = signedToken('@', start, end);
                }
                first = false;
                before = last;
                start = end;
            }
            if (code == 0 && sign == U'#')
                code = signedToken('#', stretch, start);
            before = c;
        }
        return code;
    }

private:
    int character(int runStart, int start, int end)
    {
        if (m_count++ == 0)
            start = runStart;
        const int previous = std::exchange(m_last, start);
        if (m_count < 2)
            return 0;
        return m_sink({SearchToken::Kind::Pair, m_text + previous, end - previous, previous, end, false});
    }

    /// As the matcher has it: nothing, Kana and Han may follow a word, Hangul when it is a particle.
    bool endsFreely(char32_t next, int end) const
    {
        if (!isHangul(next))
            return true;
        QString run;
        for (int at = end; at < m_size;) {
            const char32_t c = decode(m_text, m_size, at);
            if (!isHangul(c) || c > 0xffff)
                break;
            run += QChar(char16_t(c));
            if (run.size() > 24) // longer than any chain of particles
                break;
        }
        return isKoreanParticle(run);
    }

    void fold(int start, int end)
    {
        if (m_ascii) {
            for (int i = start; i < end; ++i) {
                const char c = m_text[i];
                m_buffer += c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
            }
            return;
        }
        for (int at = start; at < end;)
            appendUtf8(m_buffer, foldedCase(decode(m_text, end, at)));
    }

    int word(int start, int end, bool free)
    {
        m_buffer.resize(0);
        fold(start, end);
        if (!free)
            m_buffer += BoundMark;
        return m_sink({SearchToken::Kind::Word, m_buffer.constData(), int(m_buffer.size()), start, end, false});
    }

    int signedToken(char sign, int start, int end)
    {
        m_buffer.resize(0);
        m_buffer += sign;
        m_ascii = false; // a stretch may hold runs of both kinds
        fold(start, end);
        return m_sink({SearchToken::Kind::Signed, m_buffer.constData(), int(m_buffer.size()), start, end, false});
    }

    const char *m_text;
    int m_size;
    const Sink &m_sink;
    int m_count = 0; ///< characters of the East Asian run in hand
    int m_last = 0;  ///< where its latest one begins
    bool m_ascii = true;
    QByteArray m_buffer;
};

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size,
             int (*take)(void *, int, const char *, int, int, int))
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return size > 0 ? take(context, 0, text, size, 0, size) : SQLITE_OK;
    const auto sink = [&](const SearchToken &token) {
        return take(context, token.kind == SearchToken::Kind::Signed ? FTS5_TOKEN_COLOCATED : 0, token.text, token.size,
                    token.start, token.end);
    };
    return Pass(text, size, sink).run();
}

} // namespace

int tokenizeForSearch(const char *text, int size, const std::function<int(const SearchToken &)> &sink)
{
    return Pass(text, size, sink).run();
}

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

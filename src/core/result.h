#pragma once
#include <QString>
#include <utility>
#include <variant>

namespace pulse {

/// What went wrong outside the program, in words that a person can act on.
struct Error {
    enum class Kind {
        NotFound,      ///< the thing asked for does not exist
        Conflict,      ///< somebody or something else holds it, or it changed meanwhile
        Storage,       ///< disk, database or file trouble
        Network,       ///< no answer, TLS, refused
        RateLimited,   ///< the service asks to wait
        Authorisation, ///< credentials missing or refused
        Cancelled,     ///< a person stopped it
        BadData,       ///< what came in cannot be read
        Usage,         ///< a wrong argument
    };
    Kind kind = Kind::BadData; ///< what a caller decides on
    QString text;              ///< for people, translated: what happened, what was kept, what to do
    QString detail;            ///< for the log: never translated, never a secret or a person's text
};

/// A value or an Error. Named after std::expected, which GCC 12 has in C++23 only.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    /// Only when hasValue(); otherwise throws std::bad_variant_access, a broken promise of the caller.
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    T valueOr(T other) const & { return hasValue() ? value() : std::move(other); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
using Status = Result<std::monostate>;
inline Status ok() { return std::monostate{}; }

} // namespace pulse

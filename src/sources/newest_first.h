#pragma once
#include "core/post.h"
#include "core/source_health.h"
#include <QJsonObject>
#include <optional>

namespace pulse {

/// Reads a list that shows its newest items first, page after page, back to what the round before began with, so that
/// nothing between is lost and nothing is asked for twice. Lives in a connector's state:
///
/// anchor (the first identifiers of the last finished round, shortened), head (those of the round under way), page
/// (the service's word for the next page), pages (read so far), newest and seen (times, for a gap).
class NewestFirst {
public:
    struct Limits {
        int firstPages = 5;  ///< of the very first round: how far it looks back
        int laterPages = 50; ///< of later ones, which end where the last one began
    };
    /// \a state what state() gave before; empty at first
    explicit NewestFirst(QJsonObject state) : m_state(std::move(state)) {}

    /// The service's word for the page to ask for; empty: the first one.
    QString page() const;
    bool isFirstRound() const;

    /// Takes note of a page.
    /// \param posts in the order in which they came
    /// \param next the service's word for the page after it; empty: there is none
    /// \return true when that page is to be read in this round
    bool turn(const QList<Post> &posts, const QString &next, Limits limits);

    /// Set when this round ended before it met the last one: posts between have gone. Only known where posts have
    /// times.
    const std::optional<SourceGap> &gap() const { return m_gap; }
    QJsonObject state() const { return m_state; }

private:
    void finish(bool met);
    QJsonObject m_state;
    std::optional<SourceGap> m_gap;
};

} // namespace pulse

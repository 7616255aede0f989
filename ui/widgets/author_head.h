#pragma once
#include "core/person.h"
#include "core/post.h"
#include <QWidget>

class QLabel;

namespace pulse {

class Badge;
class ElidedLabel;

/// Who wrote, at the head of a mention's or a person's details: a round with initials, the name with badges beside it,
/// and a line of what is known.
class AuthorHead final : public QWidget {
    Q_OBJECT
public:
    /// Takes the \a badges over; they stand to the right of the name in this order.
    explicit AuthorHead(const QList<Badge *> &badges, QWidget *parent = nullptr);
    /// \a handle without @; \a followers unknown where absent; \a more is added to the line.
    void show(const QString &name, const QString &handle, std::optional<qint64> followers, const QString &location,
              const QString &more = {});

private:
    QLabel *m_avatar, *m_about;
    ElidedLabel *m_name;
};

} // namespace pulse

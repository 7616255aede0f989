#include "ui/widgets/author_head.h"
#include "core/wording.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int AvatarSide = 38; ///< pixels; the style sheet makes it round
}

AuthorHead::AuthorHead(const QList<Badge *> &badges, QWidget *parent)
    : QWidget(parent), m_avatar(plainLabel(u"avatar"_s)), m_about(plainLabel(u"secondary"_s, true)),
      m_name(new ElidedLabel)
{
    m_name->setProperty("role", u"heading"_s);
    m_avatar->setFixedSize(AvatarSide, AvatarSide);
    m_avatar->setAlignment(Qt::AlignCenter);
    auto *names = new QHBoxLayout;
    names->setSpacing(Theme::Step * 2);
    names->addWidget(m_name);
    for (Badge *badge : badges)
        names->addWidget(badge);
    names->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addLayout(names);
    column->addWidget(m_about);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2 + 2);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void AuthorHead::show(const QString &name, const QString &handle, std::optional<qint64> followers,
                      const QString &location, const QString &more)
{
    m_avatar->setText(MentionWords::initials(name));
    m_name->setText(name);
    QStringList about;
    if (!handle.isEmpty())
        about << u'@' + handle;
    if (followers)
        about << tr("Followers %1").arg(wholeNumber(double(*followers)));
    for (const QString &part : {location, more})
        if (!part.isEmpty())
            about << part;
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(!about.isEmpty());
}

} // namespace pulse

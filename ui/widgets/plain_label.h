#pragma once
#include <QLabel>
#include <QLayout>

namespace pulse {

/// A label that never reads markup, in one of the style sheet's roles ("heading", "secondary", "strong", …).
inline QLabel *plainLabel(const QString &role = {}, bool wraps = false)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

/// A plain label for sentences.
inline QLabel *wrappedLabel(const QString &role = {}, const QString &text = {})
{
    QLabel *label = plainLabel(role, true);
    label->setText(text);
    return label;
}

/// A wrapped label whose text can be selected: hints and posts hold addresses and words that are copied elsewhere.
inline QLabel *copyableLabel(const QString &role, const QString &text = {})
{
    QLabel *label = wrappedLabel(role, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Deletes everything that stands in \a layout.
inline void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            emptyLayout(item->layout());
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
}

} // namespace pulse

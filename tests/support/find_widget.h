#pragma once
#include <QPushButton>
#include <QStringView>

namespace pulse {

/// The widget of this kind below \a in that screen readers call \a name; nullptr: there is none.
template <typename T>
T *named(QWidget &in, const QString &name)
{
    for (T *candidate : in.findChildren<T *>())
        if (candidate->accessibleName() == name)
            return candidate;
    return nullptr;
}

/// The first button below \a in that a person sees and whose words contain \a text; nullptr: there is none.
inline QPushButton *button(QWidget &in, QStringView text)
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>())
        if (candidate->text().contains(text) && candidate->isVisibleTo(&in))
            return candidate;
    return nullptr;
}

} // namespace pulse

#pragma once
#include <QSplitter>

namespace pulse {

/// A list beside a card with what is chosen in it, with a handle to change their widths.
class ListAndDetail final : public QSplitter {
    Q_OBJECT
public:
    struct Widths {
        int list, detail;    ///< pixels at first, and the parts in which they grow
        int narrowestDetail; ///< pixels
    };
    /// \a detailName is the accessible name of the card around \a detail.
    ListAndDetail(QWidget *list, QWidget *detail, const QString &detailName, const Widths &widths,
                  QWidget *parent = nullptr);
};

} // namespace pulse

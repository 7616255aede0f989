#pragma once
#include "core/brand.h"
#include "core/evidence.h"
#include "core/query.h"
#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace pulse {

class SearchField;

/// Above every page: the brand in view, the search that opens the feed, and how collecting goes.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setBrands(const QList<Brand> &brands, BrandId inView);
    /// "Collecting from 9 sources · 2 min ago" behind a dot in the tone; \a details in the tooltip, plain text.
    void setCollection(const QString &text, Tone tone, const QString &details);
    void setRefreshing(bool refreshing);
    SearchField *search() const { return m_search; }

signals:
    void brandChosen(pulse::BrandId id);
    void brandsToEdit();
    void searched(const pulse::Query &query);
    void refreshRequested();

private:
    QPushButton *m_brand;
    QMenu *m_brandMenu;
    SearchField *m_search;
    QLabel *m_dot;
    QLabel *m_collection;
    QPushButton *m_refresh;
};

} // namespace pulse

#include "models/session.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "store/setting_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct Loaded {
    QList<Brand> brands;
    bool sample = false;
};

Result<Loaded> load(Connection &connection)
{
    auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    const auto sample = SettingStore(connection).value(u"sample"_s);
    if (!sample)
        return sample.error();
    return Loaded{std::move(brands).value(), sample->toBool()};
}

bool sameBrand(const Brand &a, const Brand &b)
{
    return a.id == b.id && a.name == b.name && a.query == b.query && a.competitor == b.competitor &&
           a.timeZone == b.timeZone && a.position == b.position;
}

} // namespace

Session::Session(Services &services, QString language, QObject *parent)
    : QObject(parent), m_services(services), m_language(std::move(language))
{
    connect(&m_services.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.brands || changes.settings)
            reload();
    });
}

void Session::setBrand(BrandId id)
{
    if (m_brand.id == id)
        return;
    for (const Brand &brand : m_brands)
        if (brand.id == id) {
            m_brand = brand;
            emit brandChanged();
            return;
        }
}

void Session::reload()
{
    deliver(m_services.workspace.read(load), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            emit message(loaded.error().text, true);
            return;
        }
        m_brands = loaded->brands;
        m_sample = loaded->sample;
        m_ready = true;
        Brand inView = m_brands.value(0);
        for (const Brand &brand : m_brands)
            if (brand.id == m_brand.id)
                inView = brand;
        const bool changed = !sameBrand(inView, m_brand);
        m_brand = inView;
        emit brandsChanged();
        if (changed)
            emit brandChanged();
    });
}

} // namespace pulse

#include "app/commands/brand_choice.h"
#include "app/command.h"
#include "store/brand_store.h"
#include <QCoreApplication>

namespace pulse {

Result<QList<Brand>> allBrands(Workspace &workspace)
{
    return await(workspace.read([](Connection &connection) { return BrandStore(connection).all(); }));
}

Result<Brand> brandOfOurs(Workspace &workspace, const QString &name)
{
    if (!name.isEmpty())
        return await(workspace.read([name](Connection &connection) { return BrandStore(connection).byName(name); }));
    const auto brands = allBrands(workspace);
    if (!brands)
        return brands.error();
    for (const Brand &brand : *brands)
        if (!brand.competitor)
            return brand;
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate(
            "BrandChoice", "There is no brand of our own in this workspace yet. Add one: pulsecheck brand add NAME"),
        {}};
}

} // namespace pulse

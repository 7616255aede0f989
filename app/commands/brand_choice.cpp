#include "app/commands/brand_choice.h"
#include "app/command.h"
#include "store/brand_store.h"
#include <QCoreApplication>

namespace pulse {

Result<Brand> brandOrFirst(Workspace &workspace, const QString &name)
{
    return await(workspace.read([name](Connection &connection) -> Result<Brand> {
        const BrandStore store(connection);
        if (!name.isEmpty())
            return store.byName(name);
        const auto brands = store.all();
        if (!brands)
            return brands.error();
        if (brands->isEmpty())
            return Error{
                Error::Kind::NotFound,
                QCoreApplication::translate(
                    "ReportCommand", "There is no brand in this workspace yet. Add one: pulsecheck brand add NAME"),
                {}};
        return brands->constFirst();
    }));
}

} // namespace pulse

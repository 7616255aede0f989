#include "app/commands/assigning.h"
#include "services/brand_service.h"
#include <QCoreApplication>

namespace pulse {

Exit assignStored(CommandContext &context, Workspace &workspace, BrandId brand)
{
    constexpr int rows = 20'000;
    qint64 seen = 0, added = 0;
    while (true) {
        const auto slice = await(workspace.write([brand](Connection &connection, ChangeSet &changes) {
            return BrandService::assignSlice(connection, brand, rows, changes);
        }));
        if (!slice)
            return fail(context, slice.error());
        seen += slice->seen;
        added += slice->added;
        if (slice->done)
            break;
        context.err << QCoreApplication::translate("BrandCommand", "%1 stored mentions looked at").arg(seen) << '\n';
        context.err.flush();
    }
    if (seen > 0)
        context.err << QCoreApplication::translate("BrandCommand", "%1 of %2 stored mentions belong to it.")
                           .arg(added)
                           .arg(seen)
                    << '\n';
    return Exit::Done;
}

} // namespace pulse

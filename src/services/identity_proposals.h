#pragma once
#include "core/ids.h"
#include "core/person.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/people_store.h"
#include <QList>

namespace pulse {

/// Why two accounts may be one person.
struct IdentityReason {
    enum class Kind {
        Profile,   ///< one profile is the address of the other, or was posted by it
        CrossPost, ///< almost the same text on both within minutes, \a count times
        SameLink,  ///< both posted an address that hardly anybody else posts
        Handle,    ///< the same handle
        Name,      ///< the same shown name
    };
    Kind kind = Kind::Handle;
    QString detail; ///< the address, the handle, the name
    int count = 1;
    double weight = 0; ///< how likely this reason alone makes them one person, 0 to 1
};

/// Another account that may belong to a person. A person decides: nothing is joined by the program.
struct IdentityProposal {
    PersonAccount account;
    QList<IdentityReason> reasons; ///< the strongest first
    double confidence = 0;         ///< 0 to 1: that not all of the reasons are a coincidence
};

/// Accounts of other places that may belong to the person of \a main, the most likely first; from a confidence of 0.5.
/// Left out: accounts that are joined already, and those that a person declared to be somebody else. \a brand: whose
/// mentions PersonAccount::mentions counts. Runs on a reader thread; some tens of milliseconds.
Result<QList<IdentityProposal>> proposeIdentities(Connection &connection, BrandId brand, AuthorId main);

/// The same from handle, name and profile alone, without reading texts: for lists of many people.
Result<QList<IdentityProposal>> proposeIdentitiesQuickly(Connection &connection, BrandId brand, AuthorId main);

} // namespace pulse

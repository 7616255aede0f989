#pragma once
#include "core/result.h"
#include "core/sample_check.h"
#include "store/connection.h"
#include <QHash>

namespace pulse {

/// What people judged of the monthly samples.
///
/// People's changes pass the Journal: entity "sampleJudgement" (uid: sample + "/" + mention), field "content" (object
/// of core/sample_check.h, or null: not judged).
class SampleStore {
public:
    explicit SampleStore(Connection &connection) : m_connection(connection) {}
    Result<QHash<Uid, SampleJudgement>> judgements(const Uid &sample) const; ///< by mention

private:
    Connection &m_connection;
};

} // namespace pulse

// One row of the operation log as it is stored, and its canonical encoding: the bytes that are hashed.
#pragma once

#include "core/oplog/hash.h"

#include <cstdint>
#include <optional>
#include <string>

namespace watari::oplog {

using Text = std::optional<std::string>;  // UTF-8, NFC; NULL differs from empty
using Blob = std::optional<ByteVector>;

struct Row {
    std::int64_t seq = 0;   // 1, 2, 3, ... without gaps
    std::int64_t tsUs = 0;  // microseconds since 1970-01-01T00:00:00Z
    Text actorId;
    Text actorName;
    Text role;
    Text session;
    Text host;
    Text appVer;
    Text action;
    Text objType;
    Text objId;
    Text planId;
    Text outcome;
    Text reason;
    Blob before;
    Blob after;
    bool operator==(const Row&) const = default;
};

struct TextColumn {
    const char* name;
    Text Row::*member;
};

struct BlobColumn {
    const char* name;
    Blob Row::*member;
};

// Columns in the order of their tags; seq has tag 1, ts_us tag 2, texts follow, then blobs.
inline constexpr std::array<TextColumn, 12> kTextColumns{{
    {"actor_id", &Row::actorId},
    {"actor_name", &Row::actorName},
    {"role", &Row::role},
    {"session", &Row::session},
    {"host", &Row::host},
    {"app_ver", &Row::appVer},
    {"action", &Row::action},
    {"obj_type", &Row::objType},
    {"obj_id", &Row::objId},
    {"plan_id", &Row::planId},
    {"outcome", &Row::outcome},
    {"reason", &Row::reason},
}};
inline constexpr std::array<BlobColumn, 2> kBlobColumns{{
    {"before_state", &Row::before},
    {"after_state", &Row::after},
}};

// Version byte 1, field count (2 bytes), then for each field: tag (1), kind (1: 0 NULL, 1 integer, 2 text,
// 3 bytes), length (4), bytes. All integers big-endian; an integer field holds 8 bytes.
[[nodiscard]] ByteVector encode(const Row& row);

[[nodiscard]] Hash leafOf(const Row& row);

}  // namespace watari::oplog

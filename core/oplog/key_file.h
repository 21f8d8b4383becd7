// The file that holds the signing key: PEM, readable by its owner alone.
#pragma once

#include "core/oplog/head.h"

#include <tl/expected.hpp>

#include <string>

namespace watari::oplog {

enum class KeyFileProblem {
    Exists,      // a key is never overwritten: heads signed with it could not be continued
    Missing,     // no such file
    Unreadable,  // the system refuses to open or read it
    NotAKey,     // no unencrypted Ed25519 key in PEM
    TooOpen,     // others than the owner may read it
    WriteFailed,
};

struct KeyFileError {
    KeyFileProblem problem;
    std::string reason;  // the system's words, may be empty
};

template <class T>
using KeyFileResult = tl::expected<T, KeyFileError>;

// Makes a new key and its file (mode 0600), complete or not at all; refuses to replace a file.
[[nodiscard]] KeyFileResult<SigningKey> makeKeyFile(const std::string& path);

[[nodiscard]] KeyFileResult<SigningKey> loadKeyFile(const std::string& path);

}  // namespace watari::oplog

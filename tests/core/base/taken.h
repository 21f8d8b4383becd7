// The value of a result, where a test has no use for its error: what it failed by is the last line it prints.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <utility>

namespace watari::testing {

template <class T>
T taken(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().text()));
    return *std::move(result);
}

inline void done(const Result<void>& result) {
    if (!result) qFatal("%s", qPrintable(result.error().text()));
}

}  // namespace watari::testing

// The kinds of sinks behind BlockSink::open. Internal to the room.
#pragma once

#include "core/disk/sink.h"

namespace watari::disk {

[[nodiscard]] Result<std::unique_ptr<BlockSink>> openFileSink(const SinkSpec& spec, Bytes size,
                                                              SinkOpening opening);
[[nodiscard]] Result<std::unique_ptr<BlockSink>> openDeviceSink(const SinkSpec& spec, Bytes size);
[[nodiscard]] Result<std::unique_ptr<BlockSink>> openQcow2Sink(const SinkSpec& spec, Bytes size,
                                                               SinkOpening opening, JobContext& job);

// Errors: Conflict.
[[nodiscard]] Error targetExists(const QString& path);
[[nodiscard]] Error targetSizeDiffers(const QString& path, Bytes found, Bytes expected);

}  // namespace watari::disk

# One precompiled header of QtCore and the standard library for all rooms and tests; it more than halves their
# build time. watari_precompiled(<target>) makes a target use it.
add_library(watari_precompiled STATIC cmake/precompiled.cpp)
target_link_libraries(watari_precompiled PRIVATE watari_options Qt6::Core)
target_precompile_headers(watari_precompiled PRIVATE cmake/precompiled.h)

function(watari_precompiled target)
    target_precompile_headers(${target} REUSE_FROM watari_precompiled)
endfunction()

"""The layers in which a document is read: one module a layer, each a pure function of the layers before it."""

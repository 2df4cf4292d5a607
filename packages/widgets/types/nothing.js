// The modules beside this one are types alone; importing one at run time brings nothing.
export {};
